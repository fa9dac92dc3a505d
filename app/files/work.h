// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace perc::app {

/// Something that goes on on another thread, that a WorkStrip shows and can end. Window's thread.
class Work : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;
  virtual double progress() const = 0;  ///< 0 to 1
  virtual void cancel() = 0;

 signals:
  /// `text` says what is being done.
  void started(const QString& text);
  void ended();
};

}  // namespace perc::app
