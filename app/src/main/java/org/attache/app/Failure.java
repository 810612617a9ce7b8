package org.attache.app;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** Puts failures of files into words. */
final class Failure {
  private Failure() {}

  /** What is wrong and, where it is plain, what to do; without the path. */
  static String inWords(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder; check the path";
    }
    if (e instanceof AccessDeniedException) {
      return "no right to open it";
    }
    if (e instanceof CharacterCodingException) {
      return "not a text in UTF-8";
    }
    if (e instanceof InvalidPathException) {
      return "not a path";
    }
    if (e instanceof FileSystemException file && file.getReason() != null) {
      return "cannot be opened: " + file.getReason();
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
