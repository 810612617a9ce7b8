package org.attache.web.people;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.register.entry.Person;

/**
 * One page of people, the most reported first.
 *
 * @param next address of the following page; empty on the last one
 */
public record PeopleModel(List<Person> people, Optional<String> next) {
  public PeopleModel {
    people = List.copyOf(people);
    Objects.requireNonNull(next, "next");
  }
}
