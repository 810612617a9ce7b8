package org.attache.store.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.Function;
import org.attache.model.Span;

/** The values that stand in every finding, in forms shorter than an object. */
final class Compact {
  private Compact() {}

  /** A span is {@code [start,end]}. */
  static final class SpanWriter extends StdSerializer<Span> {
    private static final long serialVersionUID = 1L;

    SpanWriter() {
      super(Span.class);
    }

    @Override
    public void serialize(Span span, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartArray();
      json.writeNumber(span.start());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
  }

  static final class SpanReader extends StdDeserializer<Span> {
    private static final long serialVersionUID = 1L;

    SpanReader() {
      super(Span.class);
    }

    @Override
    public Span deserialize(JsonParser json, DeserializationContext context) throws IOException {
      int[] ends = json.readValueAs(int[].class);
      if (ends.length != 2) {
        throw context.instantiationException(Span.class, "a span has two ends");
      }
      return new Span(ends[0], ends[1]);
    }
  }

  /** A value that is written as its text. */
  static final class TextWriter<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    TextWriter(Class<T> type) {
      super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(value.toString());
    }
  }

  static final class TextReader<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> form;

    TextReader(Class<T> type, Function<String, T> form) {
      super(type);
      this.form = form;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return form.apply(json.getText());
    }
  }
}
