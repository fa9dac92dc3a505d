// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/actions.h"

#include <charconv>
#include <cmath>

namespace perc::cartpole {
namespace {

constexpr std::size_t kPiece = 1024;  // rows

class ActionPlayer : public rl::Agent {
 public:
  explicit ActionPlayer(std::shared_ptr<const std::vector<std::int8_t>> actions) : m_actions(std::move(actions)) {}
  std::unique_ptr<rl::Agent> clone() const override { return std::make_unique<ActionPlayer>(*this); }
  std::size_t bytes() const override { return sizeof *this; }
  void addTo(Fingerprint& fingerprint) const override { fingerprint.add(m_next); }
  rl::Decision act(rl::Observation, int, Random&) override {
    if (m_next >= m_actions->size()) return {};
    const int action = (*m_actions)[m_next++];
    return {action == 1 ? 1.0 : -1.0, action, false};
  }
  double greedy(rl::Observation) const override {
    return m_next < m_actions->size() ? ((*m_actions)[m_next] == 1 ? 1 : -1) : 0;
  }
  rl::Opinion opinion(rl::Observation seen) const override {
    rl::Opinion o;
    o.preferred = greedy(seen);
    return o;
  }

 private:
  std::shared_ptr<const std::vector<std::int8_t>> m_actions;
  std::size_t m_next = 0;
};

void append(std::string& text, double value) {
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::general, 17).ptr;
  text.append(digits, end);
}

}  // namespace

Result<std::shared_ptr<const std::vector<std::int8_t>>> readActions(const data::Table& table) {
  const int index = table.indexOf("action");
  if (index < 0)
    return Message{
        PERC_TR("%1: there is no column action. The table needs one, with 0 (left) or 1 (right) in every row."),
        {table.name}};
  const data::Column& column = table.columns[static_cast<std::size_t>(index)];
  const auto wrong = [&](std::size_t row, const std::string& cell) {
    return Message{PERC_TR("%1, line %2: the action is \"%3\"; it must be 0 (left) or 1 (right)."),
                   {table.name, std::to_string(table.line(row)), cell}};
  };
  auto actions = std::make_shared<std::vector<std::int8_t>>();
  for (std::size_t row = 0; row < table.rows; ++row) {
    if (column.missing(row)) return wrong(row, "");
    if (column.kind == data::ColumnKind::Text) {
      const std::string& cell = column.texts[static_cast<std::size_t>(column.codes[row])];
      if (cell != "0" && cell != "1") return wrong(row, cell);
      actions->push_back(cell == "1");
    } else {
      const double value = column.numbers[row];
      if (value != 0 && value != 1) return wrong(row, toText(value));
      actions->push_back(value == 1);
    }
  }
  if (actions->empty())
    return Message{PERC_TR("%1: there is no action in it. The table needs at least one row."), {table.name}};
  return std::shared_ptr<const std::vector<std::int8_t>>(std::move(actions));
}

std::unique_ptr<rl::Agent> makeActionPlayer(std::shared_ptr<const std::vector<std::int8_t>> actions) {
  return std::make_unique<ActionPlayer>(std::move(actions));
}

void StateLog::add(const Row& row) {
  m_tail.push_back(row);
  if (m_tail.size() < kPiece) return;
  m_full.push_back(std::make_shared<const std::vector<Row>>(std::move(m_tail)));
  m_tail.clear();
}

void StateLog::account(Ledger& ledger) const {
  ledger.own(m_tail.size() * sizeof(Row) + m_full.size() * sizeof m_full[0]);
  for (const auto& piece : m_full) ledger.shared(piece.get(), kPiece * sizeof(Row));
}

void StateLog::replaceLast(const CartPoleState& state) {
  if (m_tail.empty() && !m_full.empty()) {
    m_tail = *m_full.back();
    m_full.pop_back();
  }
  if (!m_tail.empty()) m_tail.back().state = state;
}

std::string StateLog::csv() const {
  std::string text = "step,episode,x,x-dot,theta,theta-dot,action,reward\n";
  const auto write = [&text](const std::vector<Row>& rows) {
    for (const Row& row : rows) {
      text += std::to_string(row.step) + ',' + std::to_string(row.episode);
      for (const double value : {row.state.x, row.state.xDot, row.state.theta, row.state.thetaDot}) {
        text += ',';
        append(text, value);
      }
      text += row.action < 0 ? "," : ',' + std::to_string(row.action);
      text += ',';
      if (!std::isnan(row.reward)) append(text, row.reward);
      text += '\n';
    }
  };
  for (const auto& piece : m_full) write(*piece);
  write(m_tail);
  return text;
}

}  // namespace perc::cartpole
