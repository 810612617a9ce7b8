package org.attache.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.attache.register.RegisterStore;
import org.attache.register.Transaction;
import org.junit.jupiter.api.io.TempDir;

/** The contract again, each transaction written behind the next one's back. */
class SqliteBehindTest extends RegisterContract {
  @TempDir private Path folder;

  private Optional<Written<?>> last = Optional.empty();

  @Override
  RegisterStore empty() {
    SqlStore store = SqlStore.openOrCreate(folder.resolve("attache.db").toString());
    return (RegisterStore)
        Proxy.newProxyInstance(
            RegisterStore.class.getClassLoader(),
            new Class<?>[] {RegisterStore.class},
            (proxy, method, values) -> {
              if (method.getName().equals("transaction")) {
                return behind(store, values[0]);
              }
              // whoever asks from outside sees what is committed
              last.ifPresent(Written::committed);
              try {
                return method.invoke(store, values);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @SuppressWarnings("unchecked")
  private Object behind(SqlStore store, Object work) {
    Object[] result = new Object[1];
    last =
        Optional.of(
            store.behind(
                tx -> {
                  result[0] = ((Function<Transaction, Object>) work).apply(tx);
                  return tx;
                }));
    return result[0];
  }
}
