package org.attache.output.export;

import java.util.List;
import java.util.Optional;
import org.attache.model.CodedEvent;
import org.attache.model.PloverType;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Told;
import org.attache.register.fields.Fields;

/** An event entry as PLOVER's formats see it: what reviewers set goes before what was read. */
record Plover(Entry entry, List<Told> told, CodedEvent read) {

  static Plover of(Entry entry, List<Told> told) {
    CodedEvent read = (CodedEvent) told.get(0).telling().finding();
    return new Plover(entry, told, read);
  }

  PloverType type() {
    return entry.value(Fields.TYPE).map(PloverType::valueOf).orElse(read.type());
  }

  Optional<String> mode() {
    return entry.value(Fields.MODE);
  }

  Optional<String> cameo() {
    return entry.value(Fields.CAMEO);
  }

  /** The quad class of a type by its name. */
  static Long quad(String type) {
    return (long) PloverType.valueOf(type).quad();
  }
}
