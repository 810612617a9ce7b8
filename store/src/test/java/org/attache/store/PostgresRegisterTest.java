package org.attache.store;

import org.attache.register.RegisterStore;

class PostgresRegisterTest extends RegisterContract {
  @Override
  RegisterStore empty() {
    return SqlStore.openOrCreate(Postgres.newDatabase());
  }
}
