package org.attache.reading.language.corenlp;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A step of the build: takes dictionary, word classes and weights out of CoreNLP's serialised
 * tagger. CoreNLP has no public way to them, so this reads what is private; the version is pinned,
 * and a model with other features than {@link TaggerModel} evaluates is refused.
 */
final class TaggerModelConverter {
  private final MaxentTagger tagger;
  private final List<String> tags;

  private TaggerModelConverter(MaxentTagger tagger) throws ReflectiveOperationException {
    this.tagger = tagger;
    Iterable<?> index = (Iterable<?>) ModelParts.field(ModelParts.field(tagger, "tags"), "index");
    this.tags = new ArrayList<>();
    index.forEach(tag -> tags.add((String) tag));
  }

  static void convert(Path published, Path compact) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(compact))) {
      MaxentTagger tagger = new MaxentTagger(published.toString());
      TaggerModelBinary.write(new TaggerModelConverter(tagger).data(), out);
    } catch (ReflectiveOperationException | ClassCastException changed) {
      throw new IOException("not the version of CoreNLP that this was written for", changed);
    }
  }

  private TaggerModelData data() throws ReflectiveOperationException {
    Dictionary dictionary = new Dictionary();
    dictionary.read();
    Features features = new Features();
    features.read();
    TreeMap<Long, String> classes = classes();
    return new TaggerModelData(
        tags,
        numbers((String[]) call(ModelParts.field(tagger, "tags"), "getOpenTagsArray")),
        dictionary.sets(),
        dictionary.setEnds(),
        ModelParts.hashes(dictionary.words),
        dictionary.wordSets(),
        dictionary.firstTags(),
        dictionary.rare(),
        ModelParts.hashes(classes),
        ModelParts.numbers(classes),
        ModelParts.hashes(features.rows),
        features.ends,
        features.tags.toByteArray(),
        features.weights);
  }

  private byte[] numbers(String[] names) {
    byte[] numbers = new byte[names.length];
    for (int i = 0; i < names.length; i++) {
      numbers[i] = (byte) tags.indexOf(names[i]);
      if (numbers[i] < 0) {
        throw new IllegalStateException("a tag without a number: " + names[i]);
      }
    }
    return numbers;
  }

  /** Which tags each word of the training may have. */
  private final class Dictionary {
    private final TreeMap<Long, Entry> words = new TreeMap<>();
    private final Map<List<Byte>, Integer> tagSets = new LinkedHashMap<>();

    private record Entry(int tagSet, byte firstTag, boolean rare) {}

    void read() throws ReflectiveOperationException {
      int rareBelow = (int) ModelParts.field(tagger, "rareWordThresh");
      Object dictionary = ModelParts.field(tagger, "dict");
      Object tagTypes = ModelParts.field(tagger, "tags");
      Method expand =
          accessible(
              tagTypes.getClass().getDeclaredMethod("deterministicallyExpandTags", String[].class));
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) ModelParts.field(dictionary, "dict")).entrySet()) {
        Object counts = entry.getValue();
        String[] possible = (String[]) call(counts, "getTags");
        byte[] expanded = numbers((String[]) expand.invoke(tagTypes, (Object) possible));
        String first = (String) call(counts, "getFirstTag");
        int seen = (int) call(counts, "sum");
        if (seen == 0) {
          throw new IllegalStateException("a word that the training never saw");
        }
        List<Byte> key = new ArrayList<>();
        for (byte tag : expanded) {
          key.add(tag);
        }
        Integer known = tagSets.putIfAbsent(key, tagSets.size());
        ModelParts.putNew(
            words,
            FeatureHash.of((String) entry.getKey()),
            new Entry(
                known == null ? tagSets.size() - 1 : known,
                (byte) tags.indexOf(first),
                seen < rareBelow));
      }
    }

    byte[] sets() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      tagSets.keySet().forEach(set -> set.forEach(out::write));
      return out.toByteArray();
    }

    int[] setEnds() {
      int[] ends = tagSets.keySet().stream().mapToInt(List::size).toArray();
      Arrays.parallelPrefix(ends, Integer::sum);
      return ends;
    }

    short[] wordSets() {
      short[] sets = new short[words.size()];
      int next = 0;
      for (Entry entry : words.values()) {
        sets[next++] = (short) entry.tagSet;
      }
      return sets;
    }

    byte[] firstTags() {
      byte[] firstTags = new byte[words.size()];
      int next = 0;
      for (Entry entry : words.values()) {
        firstTags[next++] = entry.firstTag;
      }
      return firstTags;
    }

    byte[] rare() {
      byte[] rare = new byte[words.size()];
      int next = 0;
      for (Entry entry : words.values()) {
        rare[next++] = (byte) (entry.rare ? 1 : 0);
      }
      return rare;
    }
  }

  /** The weights, by template and value. */
  private final class Features {
    private final TreeMap<Long, int[]> rows = new TreeMap<>();
    private final ByteArrayOutputStream tags = new ByteArrayOutputStream();
    private int[] ends = {};
    private double[] weights = {};

    void read() throws ReflectiveOperationException {
      List<String> templates = new ArrayList<>();
      for (String holder : List.of("extractors", "extractorsRare")) {
        for (Object template : templates(holder)) {
          templates.add(template.toString());
        }
      }
      if (!templates.equals(TaggerModel.TEMPLATES)
          || templates("extractors").length != TaggerModel.RARE_TEMPLATES) {
        throw new IllegalStateException("other features than are evaluated here: " + templates);
      }
      List<?> byTemplate = (List<?>) ModelParts.field(tagger, "fAssociations");
      for (int template = 0; template < byTemplate.size(); template++) {
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) byTemplate.get(template)).entrySet()) {
          long feature = TaggerModel.feature(template, (String) entry.getKey());
          ModelParts.putNew(rows, feature, (int[]) entry.getValue());
        }
      }
      double[] all = (double[]) ModelParts.field(call(tagger, "getLambdaSolve"), "lambda");
      ends = new int[rows.size()];
      weights = new double[all.length];
      int end = 0;
      int row = 0;
      for (int[] byTag : rows.values()) {
        for (int tag = 0; tag < byTag.length; tag++) {
          if (byTag[tag] >= 0 && all[byTag[tag]] != 0) {
            tags.write(tag);
            weights[end++] = all[byTag[tag]];
          }
        }
        ends[row++] = end;
      }
      weights = Arrays.copyOf(weights, end);
    }
  }

  private Object[] templates(String holder) throws ReflectiveOperationException {
    return (Object[]) ModelParts.field(ModelParts.field(tagger, holder), "v");
  }

  private TreeMap<Long, String> classes() throws ReflectiveOperationException {
    Object template = templates("extractorsRare")[TaggerModel.CLASS - TaggerModel.RARE_TEMPLATES];
    Object lexicon = ModelParts.field(template, "lexicon");
    if ((boolean) ModelParts.field(lexicon, "mapdigits")
        || (boolean) ModelParts.field(lexicon, "casedDistSim")
        || !ModelParts.field(lexicon, "unk").equals(TaggerModel.NO_CLASS)) {
      throw new IllegalStateException("other word classes than are evaluated here");
    }
    return ModelParts.classes((Map<?, ?>) ModelParts.field(lexicon, "lexicon"));
  }

  private static Object call(Object object, String method) throws ReflectiveOperationException {
    return accessible(object.getClass().getDeclaredMethod(method)).invoke(object);
  }

  private static Method accessible(Method method) {
    method.setAccessible(true);
    return method;
  }
}
