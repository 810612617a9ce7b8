package org.attache.output.cluster;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.statistics.LongStatistics;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/** The rows of one Parquet file, Zstandard or not packed at all, without Hadoop. */
final class ParquetGroups implements AutoCloseable {
  private final ParquetFileReader file;
  private final MessageType schema;
  private Optional<RecordReader<Group>> records = Optional.empty();
  private long left;

  ParquetGroups(Path path) throws IOException {
    file =
        ParquetFileReader.open(
            new LocalInputFile(path),
            ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new Codecs())
                .build());
    schema = file.getFooter().getFileMetaData().getSchema();
  }

  /**
   * The least value of a column of whole numbers, as the file's end tells it; the least of all
   * where that says nothing.
   */
  long least(String column) {
    return file.getFooter().getBlocks().stream()
        .flatMap(block -> block.getColumns().stream())
        .filter(chunk -> chunk.getPath().toDotString().equals(column))
        .map(chunk -> chunk.getStatistics())
        .mapToLong(
            statistics ->
                statistics instanceof LongStatistics longs && longs.hasNonNullValue()
                    ? longs.getMin()
                    : Long.MIN_VALUE)
        .min()
        .orElse(Long.MIN_VALUE);
  }

  /** The next row; empty at the end. */
  Optional<Group> next() throws IOException {
    while (left == 0) {
      PageReadStore pages = file.readNextRowGroup();
      if (pages == null) {
        return Optional.empty();
      }
      left = pages.getRowCount();
      records =
          Optional.of(
              new ColumnIOFactory()
                  .getColumnIO(schema)
                  .getRecordReader(pages, new GroupRecordConverter(schema)));
    }
    left--;
    return records.map(RecordReader::read);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private static final class Codecs implements CompressionCodecFactory {
    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
      throw new UnsupportedOperationException("nothing is written here");
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
      if (codec != CompressionCodecName.ZSTD) {
        throw new UnsupportedOperationException("packed with " + codec + ", not with Zstandard");
      }
      return new Decompressor();
    }

    @Override
    public void release() {}
  }

  private static final class Decompressor
      implements CompressionCodecFactory.BytesInputDecompressor {
    @Override
    public BytesInput decompress(BytesInput bytes, int size) throws IOException {
      return BytesInput.from(Zstd.decompress(bytes.toByteArray(), size));
    }

    @Override
    public void decompress(ByteBuffer in, int packed, ByteBuffer out, int size) {
      byte[] bytes = new byte[packed];
      in.get(bytes);
      out.put(Zstd.decompress(bytes, size));
      out.flip();
    }

    @Override
    public void release() {}
  }
}
