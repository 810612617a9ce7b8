package org.attache.reading.find.attributions;

/**
 * "Soldiers call the valley 'the oven'": a name that people have for something. Quotation marks
 * around it quote nobody.
 */
final class Nicknames {
  /** A longer quotation than this is no name, in words. */
  private static final int LONGEST = 4;

  private Nicknames() {}

  /** Whether a verb of calling in the present gives people's name for something. */
  static boolean isOne(Line line, VerbGroup group, NounPhrase source, SourceNouns nouns) {
    boolean habit =
        group.cue().takes(Frame.COMPLEMENT)
            && (line.tag(group.verb()).equals("VBP") || line.tag(group.verb()).equals("VBZ"));
    return habit && isPeople(line, source, nouns) && endsInName(line, group.end());
  }

  /** "Soldiers", "the locals", "miners in the town": several without any name or number. */
  private static boolean isPeople(Line line, NounPhrase source, SourceNouns nouns) {
    boolean plain = source.head() - source.first() <= 1 && !line.tag(source.first()).equals("CD");
    return plain
        && line.tag(source.head()).equals("NNS")
        && nouns.canSpeak(line.token(source.head()))
        && line.states().stream()
            .noneMatch(s -> source.first() <= s.first() && s.end() <= source.head() + 1);
  }

  private static boolean endsInName(Line line, int from) {
    for (int i = from; i < line.size(); i++) {
      if (line.quotationOpensAt(i)) {
        int words = line.afterQuotation(i) - i - 2;
        String first = line.token(Math.min(i + 1, line.size() - 1)).text();
        boolean name =
            line.lower(i + 1).equals("the") || Character.isUpperCase(first.codePointAt(0));
        return name && words <= LONGEST;
      }
    }
    return false;
  }
}
