package org.attache.reading.language.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.reading.language.NameType;

/**
 * A step of the build: takes weights, word classes and known words out of CoreNLP's serialised name
 * model. CoreNLP has no public way to them, so this reads private fields; the version is pinned.
 */
final class NameModelConverter {
  private static final String PAIR_SUFFIX = "|CpC";

  private final CRFClassifier<CoreLabel> classifier;

  private NameModelConverter(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  static void convert(Path published, Path compact) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(compact))) {
      CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(published.toFile());
      NameModelBinary.write(new NameModelConverter(classifier).data(), out);
    } catch (ReflectiveOperationException | ClassCastException changed) {
      throw new IOException("not the version of CoreNLP that this was written for", changed);
    }
  }

  private NameModelData data() throws ReflectiveOperationException {
    Index<?> features = (Index<?>) ModelParts.field(classifier, "featureIndex");
    float[][] weights = (float[][]) ModelParts.field(classifier, "weights");
    List<NameType> types = types();
    int[] pairOrder = pairOrder(types.size());
    TreeMap<Long, float[]> token = new TreeMap<>();
    TreeMap<Long, float[]> pair = new TreeMap<>();
    for (int i = 0; i < features.size(); i++) {
      String feature = (String) features.get(i);
      long hash = FeatureHash.of(feature);
      if (feature.endsWith(PAIR_SUFFIX)) {
        ModelParts.putNew(pair, hash, reordered(weights[i], pairOrder));
      } else {
        ModelParts.putNew(token, hash, weights[i]);
      }
    }
    TreeMap<Long, String> classes = classes();
    List<String> lowerCaseWords = new ArrayList<>(classifier.getKnownLCWords());
    lowerCaseWords.sort(null);
    return new NameModelData(
        types,
        ModelParts.hashes(token),
        flat(token),
        ModelParts.hashes(pair),
        flat(pair),
        ModelParts.hashes(classes),
        ModelParts.numbers(classes),
        lowerCaseWords);
  }

  private List<NameType> types() {
    List<NameType> types = new ArrayList<>();
    for (String label : classifier.classIndex) {
      types.add(
          switch (label) {
            case "O" -> NameType.NONE;
            case "PERSON" -> NameType.PERSON;
            case "ORGANIZATION" -> NameType.ORGANISATION;
            case "LOCATION" -> NameType.LOCATION;
            default -> throw new IllegalStateException("unknown label " + label);
          });
    }
    if (types.get(0) != NameType.NONE) {
      throw new IllegalStateException("the first label should be no name");
    }
    return types;
  }

  /** Where the weight of each pair of labels belongs: the model numbers the pairs as they came. */
  private int[] pairOrder(int labels) throws ReflectiveOperationException {
    List<?> byClique = (List<?>) ModelParts.field(classifier, "labelIndices");
    Index<?> pairs = (Index<?>) byClique.get(1);
    int[] order = new int[pairs.size()];
    for (int i = 0; i < order.length; i++) {
      int[] pair = ((CRFLabel) pairs.get(i)).getLabel();
      order[i] = pair[0] * labels + pair[1];
    }
    return order;
  }

  private static float[] reordered(float[] weights, int[] order) {
    float[] target = new float[weights.length];
    for (int i = 0; i < order.length; i++) {
      target[order[i]] = weights[i];
    }
    return target;
  }

  private TreeMap<Long, String> classes() throws ReflectiveOperationException {
    List<?> factories = (List<?>) ModelParts.field(classifier, "featureFactories");
    Map<?, ?> lexicon = (Map<?, ?>) ModelParts.field(factories.get(0), "lexicon");
    return ModelParts.classes(lexicon);
  }

  private static float[] flat(TreeMap<Long, float[]> rows) {
    int width = rows.firstEntry().getValue().length;
    float[] flat = new float[rows.size() * width];
    int at = 0;
    for (float[] row : rows.values()) {
      System.arraycopy(row, 0, flat, at, width);
      at += width;
    }
    return flat;
  }
}
