package org.attache.model;

/** Under what arrangement forces are abroad. */
public enum Framework {
  UN,
  NATO,
  REGIONAL,
  BILATERAL
}
