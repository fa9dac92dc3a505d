// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/pytorch_rules.h"

#include "core/learn/python_text.h"
#include "core/optim/tfjs.h"

#include <algorithm>

namespace perc::learn::python {
namespace {

using optim::Rule;

/// Of a rule that torch.optim has: what makes it.
std::string known(const optim::Optimizer& o) {
  switch (o.rule) {
    case Rule::Momentum: return "SGD(network.parameters(), lr=0, momentum=" + number(o.momentum) + ")";
    case Rule::Nesterov:
      return "SGD(network.parameters(), lr=0, momentum=" + number(o.momentum) +
             (o.momentum > 0 ? ", nesterov=True)" : ")");
    case Rule::Adagrad: return "Adagrad(network.parameters(), lr=0, eps=" + number(o.adagradEpsilon) + ")";
    case Rule::RmsProp:
      return "RMSprop(network.parameters(), lr=0, alpha=" + number(o.smoothing) + ", eps=" + number(o.epsilon) + ")";
    case Rule::Adam:
    case Rule::AdamW:
      return "AdamW(network.parameters(), lr=0, betas=(" + number(o.beta1) + ", " + number(o.beta2) +
             "), eps=" + number(o.epsilon) + ", weight_decay=" + number(o.weightDecay) + ")";
    case Rule::Adadelta:
      return "Adadelta(network.parameters(), lr=0, rho=" + number(o.rho) + ", eps=" + number(o.adadeltaEpsilon) + ")";
    case Rule::Rprop: return "Rprop(network.parameters(), lr=0)";
    default: return "SGD(network.parameters(), lr=0)";
  }
}

/// Of a rule that torch.optim has not: what its class does with `theta`, its gradient `g`, the rate and `memory`;
/// empty: it has it.
std::string foreign(const optim::Optimizer& o) {
  const std::string moves = "        theta -= rate * g / (memory[\"second\"] + 1e-7).sqrt()\n";
  switch (o.rule) {
    case Rule::TfjsRmsProp:
      return "        if not memory:\n            memory[\"second\"] = torch.zeros_like(theta)\n"
             "        memory[\"second\"].mul_(" +
             number(o.rho) + ").add_((1 - " + number(o.rho) + ") * g * g)\n" + moves;
    case Rule::TfjsAdagrad:
      return "        if not memory:\n            memory[\"second\"] = torch.full_like(theta, " +
             number(float{optim::kTfjsAdagradStart}) + ")\n        memory[\"second\"] += g * g\n" + moves;
    case Rule::FannRprop:
      return "        if not memory:\n            memory.update(first=torch.zeros_like(theta), "
             "second=torch.full_like(theta, rate))\n"
             "        last, same = memory[\"second\"].clamp(min=1e-4), g * memory[\"first\"] >= 0\n"
             "        step, g = torch.where(same, (last * 1.2).clamp(max=50), last * 0.5), g * same\n"
             "        theta.copy_(torch.where(g > 0, (theta - step).clamp(min=-1500), (theta + "
             "step).clamp(max=1500)))\n"
             "        memory.update(first=g, second=step)\n";
    default: return {};
  }
}

}  // namespace

std::string optimizerText(const optim::Optimizer& o) {
  const std::string head = "\n# The optimiser; the learning rate is set before each update.\n";
  const std::string moves = foreign(o);
  if (moves.empty()) return head + "optimizer = torch.optim." + known(o) + "\n";
  return std::string("\nclass ForeignRule(torch.optim.Optimizer):\n    \"\"\"") +
         optim::ruleOptions()[static_cast<std::size_t>(o.rule)].label +
         ": not what PyTorch computes.\"\"\"\n\n"
         "    @torch.no_grad()\n    def step(self):\n        for group in self.param_groups:\n"
         "            for theta in group[\"params\"]:\n"
         "                self.move(theta, theta.grad, group[\"lr\"], self.state[theta])\n\n"
         "    def move(self, theta, g, rate, memory):\n" +
         moves + "\n" + head + "optimizer = ForeignRule(network.parameters(), {\"lr\": 0})\n";
}

std::string memoryText(const optim::Optimizer& o, std::int64_t steps) {
  const std::string step = "{\"step\": torch.tensor(" + number(steps) + ".0), ";
  switch (o.rule) {
    case Rule::Momentum:
    case Rule::Nesterov: return "{\"momentum_buffer\": first[i]}";
    case Rule::Adagrad: return step + "\"sum\": second[i]}";
    case Rule::RmsProp: return step + "\"square_avg\": second[i]}";
    case Rule::Adadelta: return step + "\"square_avg\": second[i], \"acc_delta\": first[i]}";
    case Rule::Rprop: return step + "\"prev\": first[i], \"step_size\": second[i]}";
    case Rule::TfjsRmsProp:
    case Rule::TfjsAdagrad: return "{\"second\": second[i]}";
    case Rule::FannRprop: return "{\"first\": first[i], \"second\": second[i]}";
    default: return step + "\"exp_avg\": first[i], \"exp_avg_sq\": second[i]}";
  }
}

namespace {

std::string throughPoints(const optim::Schedule& s, const std::string& rate) {
  if (s.points.empty()) return "    return " + rate + "\n";
  std::string points;
  for (const optim::SchedulePoint& point : s.points)
    points += (points.empty() ? "(" : ",\n              (") + number(point.update) + ", " + number(point.rate) + ")";
  return "    points = [" + points +
         "]\n    if update < points[0][0]:\n        return points[0][1]\n"
         "    for (a, low), (b, high) in zip(points, points[1:]):\n        if update < b:\n"
         "            return low * (high / low) ** ((update - a) / (b - a))\n    return points[-1][1]\n";
}

}  // namespace

std::string scheduleText(const optim::Schedule& s) {
  std::string text;
  const auto add = [&](const std::string& more) { text += more; };
  const std::string rate = number(s.rate), period = number(std::max<std::int64_t>(s.period, 1));
  add("\ndef rate_of(update):\n    \"\"\"The learning rate of an update; the first one has the number 0.\"\"\"\n");
  if (s.warmupSteps > 0)
    add("    if update < " + number(s.warmupSteps) + ":\n        return " + rate + " * (update + 1) / " +
        number(s.warmupSteps) + "\n    update -= " + number(s.warmupSteps) + "\n");
  switch (s.kind) {
    case optim::ScheduleKind::Constant: add("    return " + rate + "\n"); break;
    case optim::ScheduleKind::Step:
      add("    return " + rate + " * " + number(s.factor) + " ** (update // " + period + ")\n");
      break;
    case optim::ScheduleKind::Exponential: add("    return " + rate + " * " + number(s.factor) + " ** update\n"); break;
    case optim::ScheduleKind::Cosine:
      add("    low, high, share = " + number(s.minimumRate) + ", " + rate + ", min(update / " +
          number(std::max<std::int64_t>(s.totalSteps, 1)) +
          ", 1)\n    return low + (high - low) / 2 * (1 + math.cos(math.pi * share))\n");
      break;
    case optim::ScheduleKind::Cyclic:
      add("    low, high, period = " + number(s.minimumRate) + ", " + rate + ", " + period +
          "\n    place = update % (2 * period)\n    return low + (high - low) * min(place, 2 * period - place) / "
          "period\n");
      break;
    case optim::ScheduleKind::OneCycle:
      add("    start, top, total = " + number(s.rate / s.initialDivisor) + ", " + rate + ", " + number(s.totalSteps) +
          "\n    end, peak, last = start / " + number(s.finalDivisor) + ", " + number(s.riseShare) +
          " * total - 1, max(total - 1, 1)\n"
          "    if update <= peak and peak > 0:\n        low, high, share = start, top, 1 - update / peak\n"
          "    else:\n        low, high = end, top\n        share = min(max((update - max(peak, 0)) / max(last - "
          "max(peak, 0), 1e-9), 0), 1)\n"
          "    return low + (high - low) / 2 * (1 + math.cos(math.pi * share))\n");
      break;
    case optim::ScheduleKind::Points: add(throughPoints(s, rate)); break;
    case optim::ScheduleKind::Fastai:
      add("    start, top, end = " + rate + " / 25, " + rate + ", " + rate + " / 1e5\n    share = min(update / " +
          number(std::max<std::int64_t>(s.totalSteps, 1)) +
          ", 1)\n    low, share = (start, 1 - share / 0.25) if share < 0.25 else (end, (share - 0.25) / 0.75)\n"
          "    return low + (top - low) / 2 * (1 + math.cos(math.pi * share))\n");
      break;
  }
  return text + "\n";
}

}  // namespace perc::learn::python
