// SPDX-License-Identifier: GPL-3.0-or-later
// What Weka 3.6.14 reports for the cases of conventions.py, which runs this:
// java -cp weka.jar conventions_weka.java CASES.txt prints it.
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import weka.classifiers.Evaluation;
import weka.classifiers.evaluation.ThresholdCurve;
import weka.classifiers.rules.ZeroR;
import weka.core.Attribute;
import weka.core.FastVector;
import weka.core.Instance;
import weka.core.Instances;

class Conventions {
  interface Work { double value() throws Exception; }

  static String told(String name, Work work) {
    String value;
    try {
      double number = work.value();
      value = Double.isNaN(number) ? "\"NaN\"" : Double.isInfinite(number) ? number > 0 ? "\"Inf\"" : "\"-Inf\"" : "" + number;
    } catch (Exception error) {
      value = "\"error: " + ("" + error.getMessage()).split("\n")[0].replace('"', '\'') + "\"";
    }
    return "\"" + name + "\":" + value;
  }

  static double[] numbers(String line) {
    return line.isEmpty() ? new double[0] : Stream.of(line.split("\t")).mapToDouble(Double::parseDouble).toArray();
  }

  // One constant column, and the class: its labels in the order given, or a number.
  static Instances table(String[] labels, double[] truth) {
    FastVector columns = new FastVector(), names = new FastVector();
    columns.addElement(new Attribute("x"));
    for (String label : labels) names.addElement(label);
    columns.addElement(labels.length > 0 ? new Attribute("class", names) : new Attribute("class"));
    Instances data = new Instances("cases", columns, truth.length);
    data.setClassIndex(1);
    for (double t : truth) {
      Instance row = new Instance(2);
      row.setDataset(data);
      row.setValue(0, 0);
      row.setValue(1, t);
      data.add(row);
    }
    return data;
  }

  static String nominal(String kind, String[] labels, double[] truth, double[] score, double[] predicted, double[] fold)
      throws Exception {
    int count = labels.length;
    boolean two = kind.equals("two"), scored = score.length > 0;
    Instances data = table(labels, truth);
    Evaluation by = new Evaluation(data), byScores = new Evaluation(data);
    for (int i = 0; i < truth.length; ++i) {
      double[] shares = new double[count], given = new double[count];
      if (two) shares = new double[] {1 - score[i], score[i]};
      else shares[(int) predicted[i]] = 1;
      by.evaluateModelOnceAndRecordPrediction(shares, data.instance(i));
      if (two || !scored) continue;
      for (int k = 0; k < count; ++k) given[k] = score[i * count + k];
      byScores.evaluateModelOnceAndRecordPrediction(given, data.instance(i));
    }
    List<String> all = new ArrayList<>();
    all.add(told("weka-kappa", by::kappa));
    all.add(told("weka-corner", () -> by.confusionMatrix()[0][count - 1]));
    if (two) {
      all.add(told("weka-auc", () -> by.areaUnderROC(1)));
      all.add(told("weka-weighted-auc", by::weightedAreaUnderROC));
      all.add(told("weka-precision", () -> by.precision(1)));
      all.add(told("weka-recall", () -> by.recall(1)));
      all.add(told("weka-f1", () -> by.fMeasure(1)));
      all.add(told("weka-predict", () -> by.confusionMatrix()[0][1] + by.confusionMatrix()[1][1]));
      Instances curve = new ThresholdCurve().getCurve(by.predictions(), 1);
      all.add(told("weka-thresholds", () -> curve.numInstances()));
      all.add(told("weka-first-threshold", () -> curve.instance(0).value(curve.numAttributes() - 1)));
      if (fold.length > 0) {
        all.add(told("weka-folds-pooled", () -> by.areaUnderROC(1)));
        int folds = (int) DoubleStream.of(fold).max().getAsDouble() + 1;
        all.add(told("weka-constant-cross-validated", () -> {
          Evaluation own = new Evaluation(data);
          own.crossValidateModel(new ZeroR(), data, folds, new Random(1));
          return own.areaUnderROC(1);
        }));
      }
    } else {
      all.add(told("weka-weighted-precision", by::weightedPrecision));
      all.add(told("weka-weighted-recall", by::weightedRecall));
      all.add(told("weka-weighted-f1", by::weightedFMeasure));
      if (scored) all.add(told("weka-weighted-auc", byScores::weightedAreaUnderROC));
    }
    return String.join(",", all);
  }

  static String numeric(double[] truth, double[] predicted) throws Exception {
    Instances data = table(new String[0], truth);
    Evaluation by = new Evaluation(data);
    for (int i = 0; i < truth.length; ++i) by.evaluateModelOnce(new double[] {predicted[i]}, data.instance(i));
    return told("weka-correlation", by::correlationCoefficient);
  }

  public static void main(String[] files) throws Exception {
    List<String> lines = Files.readAllLines(Path.of(files[0])), cases = new ArrayList<>();
    for (int i = 0; i + 5 < lines.size(); i += 6) {
      String[] head = lines.get(i).split("\t"), labels = lines.get(i + 1).split("\t");
      double[] truth = numbers(lines.get(i + 2)), score = numbers(lines.get(i + 3)), predicted = numbers(lines.get(i + 4)),
               fold = numbers(lines.get(i + 5));
      String figures = head[1].equals("values") ? numeric(truth, predicted) : nominal(head[1], labels, truth, score, predicted, fold);
      cases.add("\"" + head[0] + "\":{\"Weka\":{" + figures + "}}");
    }
    System.out.println("{" + String.join(",\n", cases) + "}");
  }
}
