package org.attache.store;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.nio.charset.StandardCharsets;

/** Bytes, compressed with zstd. */
final class Blobs {
  /** Bytes are kept for good and written once. */
  private static final int LEVEL = 3;

  /** What can be made again need not be small. */
  private static final int QUICK = 1;

  /** Making one costs more than compressing a report with it. */
  private static final ThreadLocal<ZstdCompressCtx> PACKER =
      ThreadLocal.withInitial(ZstdCompressCtx::new);

  private static final ThreadLocal<ZstdDecompressCtx> UNPACKER =
      ThreadLocal.withInitial(ZstdDecompressCtx::new);

  private Blobs() {}

  static byte[] pack(byte[] bytes) {
    return PACKER.get().setLevel(LEVEL).compress(bytes);
  }

  /**
   * @throws StoreFailed if this is not what was packed
   */
  static byte[] unpack(byte[] packed) {
    long size = Zstd.getFrameContentSize(packed);
    if (size < 0 || size > Integer.MAX_VALUE - 8) {
      throw new StoreFailed("damaged: " + packed.length + " bytes that cannot be unpacked");
    }
    try {
      byte[] bytes = UNPACKER.get().decompress(packed, (int) size);
      if (bytes.length == size) {
        return bytes;
      }
    } catch (ZstdException e) {
      throw new StoreFailed("damaged: " + packed.length + " bytes that cannot be unpacked", e);
    }
    throw new StoreFailed("damaged: " + packed.length + " bytes that cannot be unpacked");
  }

  /** Text, as version 1 of the tables kept it. */
  static String unpackText(byte[] packed) {
    return new String(unpack(packed), StandardCharsets.UTF_8);
  }

  static byte[] packQuickly(byte[] bytes) {
    return PACKER.get().setLevel(QUICK).compress(bytes);
  }
}
