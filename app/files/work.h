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
  /// What came of it: a file, or why there is none.
  void saved(const QString& path);
  void failed(const QString& text);
};

}  // namespace perc::app
