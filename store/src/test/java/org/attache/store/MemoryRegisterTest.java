package org.attache.store;

import org.attache.register.RegisterStore;
import org.attache.register.memory.MemoryStore;

class MemoryRegisterTest extends RegisterContract {
  @Override
  RegisterStore empty() {
    return new MemoryStore();
  }
}
