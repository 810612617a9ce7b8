package org.attache.output.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Apache Parquet with Zstandard: one kind a file; the same columns as {@link CsvFormat}. */
final class ParquetFormat extends TableFormat {
  ParquetFormat() {
    super("parquet");
  }

  @Override
  public String description() {
    return "Parquet: one table for each kind (DuckDB, pandas, R, Spark)";
  }

  @Override
  public long write(Selection selection, OutputStream out) throws IOException {
    List<Column> columns = columns(selection);
    long[] rows = {0};
    try (ParquetWriter<Row> writer =
        new ParquetRows.Builder(new ParquetOut(out), columns)
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withCodecFactory(new ParquetZstd())
            .build()) {
      selection.rows(this, row -> write(writer, row, rows));
    }
    return rows[0];
  }

  private static void write(ParquetWriter<Row> writer, Row row, long[] rows) {
    Json.unchecked(() -> writer.write(row));
    rows[0]++;
  }
}
