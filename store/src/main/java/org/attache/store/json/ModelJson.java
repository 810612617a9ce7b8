package org.attache.store.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.Map;
import org.attache.model.Agreement;
import org.attache.model.CodedEvent;
import org.attache.model.Deployment;
import org.attache.model.Exercise;
import org.attache.model.Finding;
import org.attache.model.Meeting;
import org.attache.model.PartialDate;
import org.attache.model.Reading;
import org.attache.model.RelationSignal;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.model.Statement;
import org.attache.model.Visit;

/**
 * Values of the model as JSON and back, without loss. What is absent is left out; a field that an
 * older version did not write is read as absent, one that a newer version added is passed over, so
 * that a register outlives the reader that filled it. Safe to share between threads.
 */
public final class ModelJson {
  private static final JsonInclude.Value NOT_EMPTY =
      JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);

  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(compactForms())
          .addMixIn(Finding.class, FindingByKind.class)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .serializationInclusion(JsonInclude.Include.NON_ABSENT)
          .withConfigOverride(
              List.class,
              list ->
                  list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
                      .setInclude(NOT_EMPTY))
          .withConfigOverride(
              Map.class,
              map ->
                  map.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
                      .setInclude(NOT_EMPTY))
          .build();

  private static SimpleModule compactForms() {
    return new SimpleModule("attache")
        .addSerializer(Span.class, new Compact.SpanWriter())
        .addDeserializer(Span.class, new Compact.SpanReader())
        .addSerializer(StateCode.class, new Compact.TextWriter<>(StateCode.class))
        .addDeserializer(StateCode.class, new Compact.TextReader<>(StateCode.class, StateCode::new))
        .addSerializer(PartialDate.class, new Compact.TextWriter<>(PartialDate.class))
        .addDeserializer(
            PartialDate.class,
            new Compact.TextReader<>(
                PartialDate.class,
                iso ->
                    PartialDate.parse(iso)
                        .orElseThrow(() -> new IllegalArgumentException("no date: " + iso))));
  }

  /** A value of the model, or a record or list of such, in one line. */
  public String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
    }
  }

  /** A finding in one line, with its kind. */
  public String write(Finding finding) {
    try {
      return mapper.writerFor(Finding.class).writeValueAsString(finding);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + finding.getClass(), e);
    }
  }

  /** Reads what {@link #write(Finding)} wrote. */
  public Finding finding(String json) {
    return read(json, Finding.class);
  }

  /** Reads what {@link #write(Object)} wrote of a reading. */
  public Reading reading(String json) {
    return read(json, Reading.class);
  }

  /**
   * Reads a value.
   *
   * @throws IllegalArgumentException if this is not the JSON of such a value
   */
  public <T> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a " + type.getSimpleName() + ": " + shown(json), e);
    }
  }

  private static String shown(String json) {
    return json.length() <= 120 ? json : json.substring(0, 120) + "…";
  }

  /** {@code finding} rather than {@code kind}: an agreement has a kind of its own. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "finding")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Visit.class, name = "visit"),
    @JsonSubTypes.Type(value = Meeting.class, name = "meeting"),
    @JsonSubTypes.Type(value = Statement.class, name = "statement"),
    @JsonSubTypes.Type(value = Deployment.class, name = "deployment"),
    @JsonSubTypes.Type(value = Agreement.class, name = "agreement"),
    @JsonSubTypes.Type(value = Exercise.class, name = "exercise"),
    @JsonSubTypes.Type(value = RelationSignal.class, name = "relation"),
    @JsonSubTypes.Type(value = CodedEvent.class, name = "event")
  })
  private interface FindingByKind {}
}
