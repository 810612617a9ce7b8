package org.attache.web.explore;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attache.register.counting.Profile;

/**
 * One page of a list of entries and all that changes it.
 *
 * @param total entries that fit the filters
 * @param shown of how many rows this is a page: entries, or what counts by the profile
 * @param totals what profiles count; empty where that was not asked for
 * @param wholeTotals address of the same page with totals
 * @param next address of the following page; empty on the last one
 * @param first address of the first page; empty there
 * @param query all that is set, as the part of an address behind the question mark
 */
public record ExploreModel(
    long total,
    long shown,
    List<Chip> chips,
    List<FacetList> facets,
    Optional<Profile> profile,
    Optional<Totals> totals,
    String wholeTotals,
    Table table,
    List<Choice> formats,
    Form form,
    Optional<String> next,
    Optional<String> first,
    String query) {
  public ExploreModel {
    chips = List.copyOf(chips);
    facets = List.copyOf(facets);
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(totals, "totals");
    Objects.requireNonNull(wholeTotals, "wholeTotals");
    Objects.requireNonNull(table, "table");
    formats = List.copyOf(formats);
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(next, "next");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(query, "query");
  }

  /**
   * A table of entries.
   *
   * @param choices all columns there are
   */
  public record Table(List<Head> heads, List<Row> rows, List<Choice> choices) {
    public Table {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
      choices = List.copyOf(choices);
    }
  }

  /**
   * The head of a column.
   *
   * @param css the class of the cells under it; may be empty
   * @param address of the list in the order of this column; empty where there is none
   * @param sorted how the list goes by this column, as {@code aria-sort} says it
   */
  public record Head(String label, String css, Optional<String> address, Optional<String> sorted) {
    public Head {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(css, "css");
      Objects.requireNonNull(address, "address");
      Objects.requireNonNull(sorted, "sorted");
    }
  }

  /**
   * A row.
   *
   * @param entry its id
   * @param cells one for each head
   * @param countedWith ids of the entries that count as one with it
   */
  public record Row(String entry, List<String> cells, List<String> countedWith) {
    public Row {
      Objects.requireNonNull(entry, "entry");
      cells = List.copyOf(cells);
      countedWith = List.copyOf(countedWith);
    }
  }

  /** Something that can be chosen. */
  public record Choice(String name, String label, boolean chosen, boolean possible) {
    public Choice {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(label, "label");
    }
  }

  /**
   * What the forms of the page send.
   *
   * @param limit rows of a page
   * @param withoutProfile address of all entries, whatever counts
   * @param values of the fields that people fill in, by name; empty ones are there too
   * @param kept what else is set, so that a form changes only its own
   */
  public record Form(
      Map<String, String> values, List<Field> kept, int limit, String withoutProfile) {
    public Form {
      values = Map.copyOf(values);
      kept = List.copyOf(kept);
      Objects.requireNonNull(withoutProfile, "withoutProfile");
    }

    /** Whether anything stands in one of the fields. */
    public boolean any(String... names) {
      return List.of(names).stream().anyMatch(name -> !value(name).isEmpty());
    }

    /** What stands in a field. */
    public String value(String name) {
      return values.getOrDefault(name, "");
    }

    /** All that is kept but these. */
    public List<Field> keptBut(String... names) {
      List<String> own = List.of(names);
      return kept.stream().filter(field -> !own.contains(field.name())).toList();
    }
  }

  /** A hidden field. */
  public record Field(String name, String value) {
    public Field {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
    }
  }
}
