package org.attache.store.packed;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** A record, component by component. */
final class Fields implements Part {
  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

  private final Class<?> type;
  private final MethodHandle maker;

  /** What stands where an older form says nothing, by component. */
  private final Object[] absent;

  /** In the order of the form. */
  private Part[] parts = new Part[0];

  private MethodHandle[] getters = new MethodHandle[0];

  /** For each of the form's components its place in the record, -1 where it has none by now. */
  private int[] places = new int[0];

  Fields(Class<?> type, Object[] absent) {
    this.type = type;
    this.absent = absent;
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      this.maker =
          lookup()
              .findConstructor(type, MethodType.methodType(void.class, types))
              .asSpreader(Object[].class, types.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot be packed: " + type, e);
    }
  }

  private MethodHandles.Lookup lookup() throws IllegalAccessException {
    return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
  }

  /** Parts may hold this one, so they come after it. */
  void complete(Part[] ofForm, int[] placesInRecord) {
    parts = ofForm;
    places = placesInRecord;
    getters = new MethodHandle[places.length];
    RecordComponent[] components = type.getRecordComponents();
    try {
      for (int i = 0; i < places.length; i++) {
        if (places[i] >= 0) {
          getters[i] = lookup().unreflect(components[places[i]].getAccessor()).asType(GETTER);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot be packed: " + type, e);
    }
  }

  @Override
  public void write(Bytes out, Object value) {
    for (int i = 0; i < parts.length; i++) {
      parts[i].write(out, got(getters[i], value));
    }
  }

  private static Object got(MethodHandle getter, Object value) {
    try {
      return (Object) getter.invokeExact(value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a record that cannot be asked", e);
    }
  }

  @Override
  public Object read(Run in) {
    Object[] values = absent.clone();
    for (int i = 0; i < parts.length; i++) {
      Object value = parts[i].read(in);
      if (places[i] >= 0) {
        values[places[i]] = value;
      }
    }
    try {
      return (Object) maker.invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a record that cannot be made", e);
    }
  }
}
