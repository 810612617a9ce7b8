package org.attache.store.packed;

import java.util.Map;
import java.util.TreeMap;

/** Values without parts that are records. */
enum Plain implements Part {
  TEXT {
    @Override
    public void write(Bytes out, Object value) {
      out.text((String) value);
    }

    @Override
    public Object read(Run in) {
      return in.text();
    }
  },
  INT {
    @Override
    public void write(Bytes out, Object value) {
      out.whole((Integer) value);
    }

    @Override
    public Object read(Run in) {
      return (int) in.whole();
    }
  },
  LONG {
    @Override
    public void write(Bytes out, Object value) {
      out.whole((Long) value);
    }

    @Override
    public Object read(Run in) {
      return in.whole();
    }
  },
  FRACTION {
    @Override
    public void write(Bytes out, Object value) {
      out.fraction((Double) value);
    }

    @Override
    public Object read(Run in) {
      return in.fraction();
    }
  },
  TRUTH {
    @Override
    public void write(Bytes out, Object value) {
      out.flag((Boolean) value);
    }

    @Override
    public Object read(Run in) {
      return in.flag();
    }
  },
  TEXTS_BY_TEXTS {
    @Override
    public void write(Bytes out, Object value) {
      Map<?, ?> map = (Map<?, ?>) value;
      out.count(map.size());
      map.forEach(
          (key, text) -> {
            out.text((String) key);
            out.text((String) text);
          });
    }

    @Override
    public Object read(Run in) {
      Map<String, String> map = new TreeMap<>();
      for (int left = in.length(); left > 0; left--) {
        String key = in.text();
        map.put(key, in.text());
      }
      return map;
    }
  }
}
