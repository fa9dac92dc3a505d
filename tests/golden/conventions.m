% SPDX-License-Identifier: GPL-3.0-or-later
% The confusion matrices of Octave 7.3 with statistics 1.5.3 for the cases of conventions.py, which runs this:
% octave-cli conventions.m CASES.json prints the count top right of each.
1;
warning("off", "all");
pkg load statistics

function value = corner(labels, numeric, truth, predicted)
  if numeric
    labels = cellfun(@str2num, labels);
    truth = labels(truth + 1);
    predicted = labels(predicted + 1);
  else
    truth = labels(truth + 1);
    predicted = labels(predicted + 1);
  end
  C = confusionmat(truth(:), predicted(:));
  if columns(C) > 1
    value = C(1, end);
  else
    value = "none";
  end
end

cases = jsondecode(fileread(argv(){1}));
answers = {};
for i = 1:numel(cases)
  c = cases{i};
  if strcmp(c.kind, "two")
    value = corner(c.labels, c.numeric, c.positive, double(c.score >= c.threshold));
  elseif strcmp(c.kind, "classes")
    value = corner(c.labels, c.numeric, c.truth, c.predicted);
  else
    continue
  end
  answers{end + 1} = [jsonencode(c.name) ":{\"Octave\":{\"octave-corner\":" jsonencode(value) "}}"];
end
printf("{%s}", strjoin(answers, ","));
