// SPDX-License-Identifier: GPL-3.0-or-later
// Runs with a fault to be found, after the playground's. Each was measured to fail at several seeds, and to come right
// with the one change that `lookFor` names.
#include "scenes/evaluation/presets.h"

namespace perc::evaluation {

std::vector<Preset> broken() {
  using Is = Claim::Is;
  return {{.id = "broken-ninety",
           .title = PERC_TR("Broken run 9: ninety per cent right"),
           .question = PERC_TR("Nine of ten transactions are judged rightly, and the loss has settled. The data can be "
                               "told apart well. What does the matrix say, and what did training ask for?"),
           .lookFor = PERC_TR("It never says fraud. The mean absolute error is the wrong loss for a rare class: it is "
                              "smallest at the median, and the median is “fine”. Set the loss to “Fits the data” "
                              "(cross-entropy) while it runs: half of the fraud and more is found."),
           .settings = {{"dataset", "transactions"},
                        {"balance", "0.1"},
                        {"noise", "0.2"},
                        {"points", "1000"},
                        {"hidden-layers", "none"},
                        {"loss", "mean-absolute-error"}},
           .views = {"confusion", "scores", "curves", "figures"},
           .claims = {{"accuracy", Is::Above, 0.85, 300}, {"recall", Is::Below, 0.05, 300}}},
          {.id = "broken-perfect",
           .title = PERC_TR("Broken run 10: too good"),
           .question = PERC_TR("Fraud that is hard to tell from the rest, a rare class, and an area of .96 under the "
                               "ROC curve on samples held out for the test. Would you sell this model?"),
           .lookFor = PERC_TR("No: the test leaks. SMOTE was done before the test was held out, so points made between "
                              "neighbours stand on both sides; and half of the test is fraud, in life a tenth. Set "
                              "Resampled to inside the split: the area falls to between .5 and .7."),
           .settings = {{"dataset", "transactions"},
                        {"balance", "0.1"},
                        {"noise", "0.8"},
                        {"points", "1000"},
                        {"hidden-layers", "64,64"},
                        {"resampling", "smote"},
                        {"resampling-place", "before"}},
           .views = {"roc", "confusion", "imbalance", "curves"},
           .claims = {{"auc", Is::Above, 0.9, 600}, {"recall", Is::Above, 0.9, 600}}}};
}

}  // namespace perc::evaluation
