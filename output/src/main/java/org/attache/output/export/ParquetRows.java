package org.attache.output.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Writes rows into Parquet's columns, all of them optional. */
final class ParquetRows extends WriteSupport<Row> {
  private final List<Column> columns;
  private Optional<RecordConsumer> consumer = Optional.empty();

  private ParquetRows(List<Column> columns) {
    this.columns = columns;
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(schema(), Map.of());
  }

  @Override
  @Deprecated
  public WriteContext init(Configuration configuration) {
    return new WriteContext(schema(), Map.of());
  }

  private MessageType schema() {
    return new MessageType("entry", columns.stream().map(ParquetRows::type).toList());
  }

  private static Type type(Column column) {
    return switch (column.type()) {
      case TEXT ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
      case SHARE -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
    };
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = Optional.of(recordConsumer);
  }

  @Override
  public void write(Row row) {
    RecordConsumer out = consumer.orElseThrow();
    out.startMessage();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      Optional<?> value = column.value().apply(row);
      if (value.isPresent()) {
        out.startField(column.name(), i);
        switch (column.type()) {
          case TEXT -> out.addBinary(Binary.fromString(value.get().toString()));
          case WHOLE -> out.addLong((Long) value.get());
          case SHARE -> out.addDouble((Double) value.get());
        }
        out.endField(column.name(), i);
      }
    }
    out.endMessage();
  }

  /** Makes a writer of rows. */
  static final class Builder extends ParquetWriter.Builder<Row, Builder> {
    private final List<Column> columns;

    Builder(OutputFile file, List<Column> columns) {
      super(file);
      this.columns = columns;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<Row> getWriteSupport(ParquetConfiguration configuration) {
      return new ParquetRows(columns);
    }

    @Override
    @Deprecated
    protected WriteSupport<Row> getWriteSupport(Configuration configuration) {
      return new ParquetRows(columns);
    }
  }
}
