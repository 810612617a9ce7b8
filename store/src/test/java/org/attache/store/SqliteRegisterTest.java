package org.attache.store;

import java.nio.file.Path;
import org.attache.register.RegisterStore;
import org.junit.jupiter.api.io.TempDir;

class SqliteRegisterTest extends RegisterContract {
  @TempDir private Path folder;

  @Override
  RegisterStore empty() {
    return SqlStore.openOrCreate(folder.resolve("attache.db").toString());
  }
}
