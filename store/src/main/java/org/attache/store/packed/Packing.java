package org.attache.store.packed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Packs the values of one record and unpacks them, also those that were packed in an older form.
 * Safe to share between threads.
 */
public final class Packing<T extends Record> {
  private final Class<T> type;
  private final Describer.Described now;
  private final String form;

  /** By the lines of their forms; linked when first needed, because that takes a while. */
  private final Map<String, Part> linked = new ConcurrentHashMap<>();

  private final Map<Long, Part> known = new ConcurrentHashMap<>();
  private final ThreadLocal<Bytes> buffer = ThreadLocal.withInitial(Bytes::new);

  /**
   * @throws IllegalArgumentException for records of what cannot be packed
   */
  public Packing(Class<T> type) {
    this.type = type;
    this.now = Describer.describe(type);
    this.form = now.form().toString();
  }

  private Part linked(String lines) {
    return linked.computeIfAbsent(
        lines, l -> Linker.link(l.equals(form) ? now.form() : Form.parse(l), now.classes(), type));
  }

  /** The form in which values are packed now, in lines. */
  public String form() {
    return form;
  }

  /**
   * @param number under which the form is kept
   */
  public byte[] pack(T value, long number) {
    Bytes out = buffer.get();
    out.clear();
    out.count(number);
    linked(form).write(out, value);
    return out.toArray();
  }

  /**
   * @param forms the lines of the form that is kept under a number
   * @throws IllegalArgumentException if the bytes are not what was packed
   */
  public T unpack(byte[] bytes, Function<Long, String> forms) {
    Run in = new Run(bytes);
    long number = in.count();
    Part ofForm = known.computeIfAbsent(number, n -> linked(forms.apply(n)));
    T value = type.cast(ofForm.read(in));
    if (!in.isAtEnd()) {
      throw new IllegalArgumentException("damaged: more bytes than a " + type.getSimpleName());
    }
    return value;
  }
}
