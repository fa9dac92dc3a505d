// SPDX-License-Identifier: GPL-3.0-or-later
// A short course: a lesson of forty minutes, the game, ways without a game, and what to know of made pictures.
#include "scenes/kit/course/course.h"
#include "scenes/generation/sim.h"
#include "scenes/generation/view/charts.h"
#include "scenes/generation/view/views.h"
#include "scenes/kit/course/plan.h"
#include "widgets/paint/page.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace perc::generation {
namespace {

using scenes::CourseLink;
using widgets::numberText;
using widgets::TextRole;
using widgets::Theme;

QString tr(const char* text) { return QCoreApplication::translate("perc::generation::Course", text); }

/// A button that opens a preset beside the page.
CourseLink lesson(const char* id, std::vector<std::string> views = {}) {
  const Preset& preset = *findPreset(lab(), id);
  return {widgets::translated(preset.title), widgets::translated(preset.question), {}, preset.id, std::move(views)};
}
CourseLink game(const QString& text, const QString& toolTip, const char* id) {
  return {text, toolTip, {{"game", std::string(id)}}};
}
CourseLink shown(const QString& text, const QString& toolTip, std::vector<std::string> views) {
  return {text, toolTip, {}, {}, std::move(views)};
}

class PlanPage : public scenes::PlanPart {
 public:
  QStringList sentences() const override {
    return {
        tr("A lesson for a class that has seen one network learn. Each button opens its part beside this page."),
        tr("Read the question aloud and take a vote before you press play: those who have guessed look more closely."),
        tr("The same seed gives the same run on every machine. Try all of it once before.")};
  }

 protected:
  std::vector<scenes::PlanStep> steps() const override {
    return {
        {6, tr("A guess first"),
         tr("Real samples lie at eight places. Vote, play 300 rounds, and let those who were right say why."),
         lesson("collapse-on-the-ring")},
        {6, tr("What went wrong?"),
         tr("What goes wrong names it, and the rule. Press a button there: a second lane tries something else."),
         shown(tr("What goes wrong"), tr("Beside the run that is open."), {"samples", "trouble"})},
        {6, tr("A gentle critic"),
         tr("Compare the shares of the eight after 500 rounds, not the beauty. KL in Curves is a number for it."),
         lesson("ring-with-penalty")},
        {7, tr("How much is luck?"),
         tr("Four seeds each. Would you have judged the same by the first seed alone? And why does nobody play in "
            "the second row?"),
         lesson("flow-against-game")},
        {7, tr("Pictures on demand"),
         tr("Play 1000 rounds: each row of Samples is one digit. Is it copying? puts the nearest real one beside "
            "each."),
         lesson("digits-on-demand", {"nearest"})},
        {5, tr("Real or generated?"),
         tr("The class guesses twenty pictures by show of hands; write the score on the board."),
         shown(tr("Real or generated?"), tr("The guessing game, with pictures of the run that is open."), {"quiz"})},
        {3,
         tr("What follows from it"),
         tr("The last page here: consent, disclosure, and what a detector is worth."),
         {tr("Made pictures"), tr("The last page."), {{"course-page", std::string("media")}}}}};
  }
};

using GenerationPart = scenes::CoursePartOf<GenerationFrame>;

/// What the generator loses by what the critic says, and where it is now.
class GamePage : public GenerationPart {
 public:
  QStringList sentences() const override {
    QStringList all{
        tr("The critic learns to tell real from generated samples; the generator learns to be taken for "
           "real. Neither has a goal of its own: each one's loss is made by the other.")};
    if (hasFrame() && !isGame()) return all << tr("There is no game now. Choose one below.");
    switch (hasFrame() ? frame().verdict : Verdict::Probability) {
      case Verdict::Probability:
        all << (hasFrame() && frame().isSaturating
                    ? tr("As it was first written down, the generator minimises log(1 − D). Where the critic is sure "
                         "that a sample is generated (at the left) this is flat: it says that the sample is wrong, but "
                         "hardly pulls it anywhere.")
                    : tr("Here the generator minimises −log D. It wants the same as with log(1 − D), but the curve is "
                         "steepest where samples are worst (Goodfellow et al. 2014)."));
        break;
      case Verdict::Target:
        all << tr(
            "Here the generator's samples are to get the number 1, and pay half the square of what is missing "
            "(Mao et al. 2017).");
        break;
      case Verdict::Margin:
        all << tr(
            "Here the line is straight: it pulls equally hard wherever a sample is. The critic no longer learns "
            "from samples that are right by a margin (hinge; Lim and Ye 2017).");
        break;
      case Verdict::Potential:
        all << tr(
            "Here the line is straight: it pulls equally hard wherever a sample is. How well depends on the "
            "critic's slope, which must be kept in bounds (Arjovsky et al. 2017, Gulrajani et al. 2017).");
        break;
    }
    return all << tr("That losses swing is no fault, and that they rest is no success: look at the modes found.");
  }

  void paintFigure(QPainter& painter, const QRectF& rect, const Theme& theme) override {
    if (!isGame()) return;
    const generate::LossCurve& all = frame().generatorLoss;
    widgets::MarkedCurve curve;
    curve.axes.x.title = frame().verdict == Verdict::Probability ? tr("critic's output; D = 1 / (1 + e^−output)")
                                                                 : verdictName(frame().verdict);
    curve.axes.y.title = tr("generator's loss");
    if (all.output.empty()) return;
    curve.axes.x.span = {double{all.output.front()}, double{all.output.back()}};
    curve.axes.y.span = {double{std::ranges::min(all.loss)}, double{std::ranges::max(all.loss)}};
    for (std::size_t i = 0; i < all.output.size(); ++i) curve.points.emplace_back(all.output[i], all.loss[i]);
    curve.now = QPointF(all.nowOutput, all.nowLoss);
    curve.nowText = tr("now %1 on average").arg(numberText(double{all.nowOutput}));
    paintCurve(painter, rect, curve, theme);
  }
  QString describe() const override {
    if (!isGame() || frame().generatorLoss.output.empty()) return {};
    return tr("The critic's output for generated samples is %1 on average; the generator's loss there is %2.")
        .arg(numberText(double{frame().generatorLoss.nowOutput}), numberText(double{frame().generatorLoss.nowLoss}));
  }
  std::vector<CourseLink> links() const override {
    return {game(tr("Saturating"), tr("log(1 − D)"), "saturating"),
            game(tr("Non-saturating"), tr("−log D"), "non-saturating"),
            game(tr("Least squares"), tr("(D − 1)² / 2"), "least-squares"),
            game(tr("Wasserstein, gradient penalty"), tr("−D, with the critic's slope near 1"), "wgan-gp"),
            lesson("critic-too-strong"),
            lesson("in-circles")};
  }
  std::vector<std::pair<std::string, double>> numbers() const override {
    const bool known = isGame() && !frame().generatorLoss.output.empty();
    return {{"output", known ? double{frame().generatorLoss.nowOutput} : NAN},
            {"generator-loss", known ? double{frame().generatorLoss.nowLoss} : NAN}};
  }

 private:
  bool isGame() const { return hasFrame() && frame().isGame; }
};

/// The kinds of networks that make samples, and what one sample costs.
class WaysPage : public GenerationPart {
 public:
  QStringList sentences() const override {
    return {tr("Why not diffusion? Because a game is where a class sees two networks answer each other, and because a "
               "sample takes one pass. But a game can fail to settle, and one loss that falls is easier to live with."),
            tr("Flow matching learns one thing: which way a point on its way from noise to data has to go, on average "
               "(Lipman et al. 2023). It is close to diffusion, but learns from straight ways, and nothing is random "
               "on the way."),
            tr("A variational autoencoder squeezes each sample into a code and restores it (Kingma and Welling 2014). "
               "It seldom misses a mode, but blurs: it pays for every sample that it cannot restore.")};
  }
  void paintFigure(QPainter& painter, const QRectF& rect, const Theme& theme) override {
    struct Way {
      QString name;
      QStringList stations;
      QString worth;
    };
    const Way ways[] = {{tr("A game"),
                         {tr("noise"), tr("generator"), tr("sample"), tr("critic"), tr("real?")},
                         tr("Two networks, two losses. One pass for a sample. May lose modes, may go in circles.")},
                        {tr("Flow matching"),
                         {tr("noise"), tr("velocity, 50 times"), tr("sample")},
                         tr("One network, one loss. As many passes as steps. The loss never reaches 0.")},
                        {tr("Autoencoder"),
                         {tr("sample"), tr("encoder"), tr("code"), tr("decoder"), tr("sample")},
                         tr("Two networks, one loss. One pass for a sample. Seldom misses a mode, blurs.")}};
    const double gap = theme.text(16), height = (rect.height() - 2 * gap) / 3;
    for (int i = 0; i < 3; ++i) {
      QRectF room(rect.left(), rect.top() + i * (height + gap), rect.width(), height);
      const QString name = i == present() ? tr("%1: %2").arg(ways[i].name, describe()) : ways[i].name;
      room.setTop(room.top() +
                  paintText(painter, room, name, TextRole::Strong,
                            i == present() ? theme.palette().accent : theme.palette().text, theme) +
                  theme.text(4));
      const double chain = std::min(room.height() / 2, theme.text(64));
      paintChain(painter, QRectF(room.topLeft(), QSizeF(room.width(), chain)), ways[i].stations, theme);
      paintText(painter, room.adjusted(0, chain + theme.text(8), 0, 0), ways[i].worth, TextRole::Body,
                theme.palette().text, theme);
    }
  }
  QString describe() const override {
    const auto figure = [&](const char* id) {
      return hasFrame() ? std::ranges::find(frame().metrics, id, &Metric::id)->value : NAN;
    };
    return tr("modes %1, JS %2, Fréchet distance %3")
        .arg(numberText(figure("modes")), numberText(figure("js")), numberText(figure("frechet")));
  }
  std::vector<CourseLink> links() const override {
    return {game(tr("A game"), tr("Non-saturating."), "non-saturating"), lesson("flow-on-the-ring"),
            game(tr("Autoencoder"), tr("On the data that are set now."), "autoencoder"), lesson("flow-against-game")};
  }
  std::vector<std::pair<std::string, double>> numbers() const override {
    std::vector<std::pair<std::string, double>> all;
    for (const Metric& one : frame().metrics) all.emplace_back(one.id, one.value);
    return all;
  }

 private:
  int present() const { return frame().isGame ? 0 : frame().isFlow ? 1 : frame().isTranslation ? -1 : 2; }
};

/// Consent, disclosure, marks and detectors.
class MediaPage : public GenerationPart {
 public:
  QStringList sentences() const override {
    return {
        tr("A deepfake is a made picture, voice or film of a real person. It is made as the digits here are: by a "
           "network that was shown many examples until nobody could tell."),
        tr("Consent: a face and a voice belong to somebody. Ask before you collect them, and before you imitate "
           "them; a no ends it, and so does no answer. That a picture can be found does not mean that it may be used."),
        tr("Disclosure: say that it is made where it is shown, not on another page. In the European Union the AI "
           "Act (2024/1689, article 50) asks that people are told, and that the file says so to machines."),
        tr("Detectors learn the traces of the makers they know. On another maker's pictures they may be no better "
           "than a coin; the view A detector shows it. Neither a found trace nor a missing one is a proof."),
        tr("So ask where it comes from: who published it first, what its file says, and whether that can be true.")};
  }
  void paintFigure(QPainter& painter, const QRectF& rect, const Theme& theme) override {
    const auto [first, second] = widgets::splitFigure(rect, 0.5, theme);
    paintList(painter, first, tr("What pictures from here say"),
              {tr("A visible mark, which can be switched off."), tr("Disclaimer: synthetic (PNG text)."),
               tr("XMP: trainedAlgorithmicMedia (IPTC)."), tr("The run that made it, to make it again."),
               tr("Drop any picture on this window to read what it says."), describe()},
              theme);
    paintList(painter, second, tr("Before you show one"),
              {tr("Who is to be seen or heard, and did they agree?"), tr("Is it said where it is shown?"),
               tr("Is it said in the file?"), tr("Whom could it hurt if the note is cut off?")},
              theme);
  }
  QString describe() const override {
    if (!hasFrame() || !frame().pictures) return {};
    return tr("Those in Samples now are such pictures, made by a network at step %1 of this run.")
        .arg(widgets::integerText(frame().step));
  }
  std::vector<CourseLink> links() const override {
    return {shown(tr("Real or generated?"), tr("The guessing game, with pictures of the run that is open."), {"quiz"}),
            shown(tr("A detector"), tr("What it is worth on this generator and on another one."), {"detector"}),
            lesson("digits")};
  }
  std::vector<std::pair<std::string, double>> numbers() const override {
    return {{"step", static_cast<double>(frame().step)}};
  }
};

std::vector<std::unique_ptr<scenes::CoursePart>> parts() {
  std::unique_ptr<scenes::CoursePart> pages[] = {std::make_unique<PlanPage>(), std::make_unique<GamePage>(),
                                                 std::make_unique<WaysPage>(), std::make_unique<MediaPage>()};
  return {std::make_move_iterator(std::begin(pages)), std::make_move_iterator(std::end(pages))};
}

class CourseView : public scenes::CourseView {
 public:
  CourseView() : scenes::CourseView(*param::find(*lab().declarations, "course-page"), parts()) {}
  bool showsBothLanes() const override { return true; }

 protected:
  int pageOf(const Frame& frame) const override {
    return static_cast<int>(static_cast<const GenerationFrame&>(frame).coursePage);
  }
};

}  // namespace

std::unique_ptr<scenes::SceneView> makeCourseView() { return std::make_unique<CourseView>(); }

}  // namespace perc::generation
