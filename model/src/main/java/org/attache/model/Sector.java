package org.attache.model;

/** The part of society an actor belongs to, by PLOVER's sector codes. */
public enum Sector {
  /** Police. */
  COP,
  /** Executive government. */
  GOV,
  /** Courts. */
  JUD,
  /** Legislature. */
  LEG,
  /** Armed forces. */
  MIL,
  /** Paramilitaries. */
  PRM,
  /** Political parties. */
  PTY,
  /** Rebels, insurgents. */
  REB,
  /** Intelligence services. */
  SPY,
  /** Unidentified armed actors. */
  UAF,
  /** Unknown. */
  UNK,
  /** Agriculture. */
  AGR,
  /** Business. */
  BUS,
  /** Criminals. */
  CRM,
  /** Civilians. */
  CVL,
  /** Education. */
  EDU,
  /** Elites, former office holders. */
  ELI,
  /** Journalists and media. */
  JRN,
  /** Labour. */
  LAB,
  /** Medicine. */
  MED,
  /** Refugees. */
  REF,
  /** Opposition. */
  OPP,
  /** Protesters, the press of the street. */
  PRE,
  /** Religion. */
  REL,
  /** Other social groups. */
  SOC,
  /** Intergovernmental organisations. */
  IGO,
  /** Non-governmental organisations. */
  NGO
}
