// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/edit_history.h"

#include "core/session/lab.h"
#include "scenes/kit/scene_host.h"
#include "widgets/paint/text.h"

#include <QUndoCommand>
#include <algorithm>

namespace perc::app {
namespace {

constexpr int kMostSteps = 200;

bool sameRun(const Moment& a, const Moment& b) {
  return a.run && b.run && (a.run == b.run || (a.run->sameStart(*b.run) && a.run->log == b.run->log));
}

/// What a change is called that made `run`; `edited` as in SessionStatus.
QString textOf(const Run& run, const std::string& edited) {
  if (edited == "seed") return EditHistory::tr("new seed");
  if (edited == "reset") return EditHistory::tr("reset");
  if (edited == "second") return run.hasLanes() ? EditHistory::tr("two lanes") : EditHistory::tr("one lane");
  const param::Declaration* act = run.lab->acts ? param::find(*run.lab->acts, edited) : nullptr;
  if (act) return widgets::translated(act->label);
  const param::Declaration* declaration = param::find(*run.lab->declarations, edited);
  return declaration ? EditHistory::tr("change of “%1”").arg(widgets::translated(declaration->label))
                     : EditHistory::tr("change");
}

class EditCommand : public QUndoCommand {
 public:
  /// `edited`: what was; empty: `text` names it.
  EditCommand(const QString& text, std::string edited, Moment before, Moment after, int change, const Moment& now,
              scenes::SceneHost& host)
      : QUndoCommand(text),
        m_edited(std::move(edited)),
        m_before(std::move(before)),
        m_after(std::move(after)),
        m_change(change),
        m_now(now),
        m_host(host) {
    retranslate();
  }

  void retranslate() {
    if (!m_edited.empty()) setText(textOf(*m_after.run, m_edited));
  }

  void undo() override { go(m_after, m_before); }
  void redo() override {
    if (m_done) go(m_before, m_after);
    m_done = true;  // the stack calls redo() for what the session has already done
  }
  int id() const override { return m_change; }
  bool mergeWith(const QUndoCommand* later) override {
    m_after = static_cast<const EditCommand*>(later)->m_after;
    return true;
  }

 private:
  /// Leaves one moment for the other, and remembers how far it had come by then.
  void go(Moment& from, const Moment& to) {
    if (sameRun(m_now, from)) from = m_now;
    m_host.post(request::Replace{*to.run, to.step, to.furthest, to.timeline, {}, true});
  }

  std::string m_edited;
  Moment m_before, m_after;
  int m_change;
  const Moment& m_now;  ///< of the history, which outlives its commands
  scenes::SceneHost& m_host;
  bool m_done = false;
};

}  // namespace

EditHistory::EditHistory(scenes::SceneHost& host) : m_host(host) { m_stack.setUndoLimit(kMostSteps); }

/// What was asked for in the course of the change may not be published yet.
void EditHistory::endChange() {
  if (m_host.answered()) ++m_change;
  else m_endAt = m_host.posted();
}

void EditHistory::retranslate() {
  for (int i = 0; i < m_stack.count(); ++i)  // the stack owns them and hands them out as const; their names are ours
    static_cast<EditCommand*>(const_cast<QUndoCommand*>(m_stack.command(i)))->retranslate();
}

void EditHistory::follow(const SessionStatus& status) {
  const Moment now{status.run, status.step, status.furthest, status.timeline};
  if (status.rejections != m_rejections) m_opening.clear();
  if (m_last.run && status.edits != m_edits) {
    if (status.edited != m_changed || status.edited == "reset" || status.edited == "second") ++m_change;
    m_changed = status.edited;
    record(status, {});
  } else if (m_last.run && !m_opening.isEmpty() && status.run != m_last.run) {
    ++m_change;
    m_changed.clear();
    record(status, m_opening);
    m_opening.clear();
    ++m_change;
  }
  if (m_endAt != kNone && status.answered >= m_endAt) {
    ++m_change;
    m_endAt = kNone;
  }
  m_edits = status.edits;
  m_rejections = status.rejections;
  m_last = now;
}

void EditHistory::record(const SessionStatus& status, const QString& text) {
  Moment before = m_last;
  // The run may have gone on between the last publication and the change.
  if (before.run->sameStart(*status.run) && !status.run->log.empty()) {
    before.step = std::max(before.step, status.run->log.back().step);
    before.furthest = std::max(before.furthest, before.step);
  }
  const Moment after{status.run, status.step, status.furthest, status.timeline};
  m_stack.push(new EditCommand(text, text.isEmpty() ? status.edited : std::string(), std::move(before), after, m_change,
                               m_last, m_host));
}

}  // namespace perc::app
