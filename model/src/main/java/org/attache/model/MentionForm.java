package org.attache.model;

/** How a mention refers to its actor. */
public enum MentionForm {
  /** By a proper name, with or without title: "General Kazura", "France", "Nato". */
  NAME,
  /** By an office alone: "the Prime Minister", "the two chiefs of staff". */
  OFFICE,
  /** By a demonym or a capital: "the Rwandans", "Kigali". */
  METONYM,
  /** By a common noun: "a well-informed source", "officials", "troops". */
  NOUN,
  /** By a pronoun: "he", "they", "his". */
  PRONOUN
}
