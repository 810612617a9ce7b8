package org.attache.sources.watch;

import java.io.IOException;
import org.attache.sources.raw.Raw;

/** Takes the pages that a watch has kept, such as a register. */
public interface PageSink {
  /** For those who only want the web archives. */
  PageSink NONE =
      new PageSink() {
        @Override
        public void take(Raw page) {}

        @Override
        public void settle() {}
      };

  /** Takes a page; it may come a second time after the process was killed. */
  void take(Raw page) throws IOException;

  /** Makes sure that what was taken is not lost any more. */
  void settle() throws IOException;
}
