package org.attache.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What stands around every page.
 *
 * @param assets where style sheets and scripts are: {@code /assets/3f2a…/}
 * @param csrf the token that every form sends along
 * @param accounts whether visitors sign in here
 * @param register the register's name, for people
 * @param search what was searched for; empty on other pages
 */
public record Frame(
    String title,
    Section section,
    String assets,
    String csrf,
    Visitor visitor,
    boolean accounts,
    String register,
    String search) {
  public Frame {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(assets, "assets");
    Objects.requireNonNull(csrf, "csrf");
    Objects.requireNonNull(visitor, "visitor");
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(search, "search");
  }

  /** The address of a style sheet, script or picture: {@code js/review.js}. */
  public String asset(String name) {
    return assets + name;
  }

  /** The sections that this visitor may see. */
  public List<Section> sections() {
    return Arrays.stream(Section.values())
        .filter(one -> one != Section.NONE && visitor.may(Role.READER))
        .filter(one -> one != Section.ADD || visitor.may(Role.EDITOR))
        .filter(one -> one != Section.OPERATIONS || visitor.may(Role.ADMIN))
        .toList();
  }
}
