package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.PlaceMention.Position;
import org.attache.model.Report;
import org.attache.register.Facet;
import org.attache.register.Heads;
import org.attache.register.Imported;
import org.attache.register.Page;
import org.attache.register.Query;
import org.attache.register.RegisterStore;
import org.attache.register.entry.Appearance;
import org.attache.register.entry.Documented;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Organisation;
import org.attache.register.entry.Person;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.ReportHead;
import org.attache.register.entry.ReviewState;
import org.attache.register.entry.Telling;
import org.attache.register.memory.MemoryStore;
import org.attache.register.origins.Fingerprint;
import org.attache.register.origins.Fingerprinter;
import org.attache.register.origins.Origins;
import org.attache.register.origins.Placement;
import org.attache.register.resolve.KnownActor;
import org.attache.register.resolve.KnownPlace;
import org.attache.register.review.Decision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do, whatever it is made of. */
abstract class RegisterContract {
  private RegisterStore store = new MemoryStore();
  private final Invented invented = new Invented(7);

  /** A new, empty register. */
  abstract RegisterStore empty() throws Exception;

  @BeforeEach
  void open() throws Exception {
    store = empty();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_report_comes_back_with_its_reading_its_bytes_and_how_they_came() {
    RegisteredReport report = store.transaction(tx -> invented.report(tx));
    assertThat(store.reports()).isEqualTo(1);
    assertThat(store.report(report.id())).contains(report);
    assertThat(store.reading(report.id())).contains(Invented.reading(report.report()));
    assertThat(store.bytes(report.id()).map(b -> new String(b, StandardCharsets.UTF_8)))
        .contains(report.report().text());
    assertThat(store.arrivals(report.id()))
        .containsExactly(Invented.arrival(report.id(), report.report().origin()));
    assertThat(store.report("0000")).isEmpty();
    assertThat(store.bytes("0000")).isEmpty();
  }

  @Test
  void the_same_bytes_are_kept_once_and_every_arrival_is_remembered() {
    RegisteredReport report = store.transaction(tx -> invented.report(tx));
    byte[] bytes = report.report().text().getBytes(StandardCharsets.UTF_8);
    store.transaction(
        tx -> {
          tx.archive(Invented.arrival(report.id(), "again"), bytes);
          return report;
        });
    List<String> origins = new ArrayList<>();
    store.arrivals(arrival -> origins.add(arrival.origin()));
    assertThat(origins).containsExactly("file-1", "again");
  }

  @Test
  void reports_come_in_order_of_registration() {
    store.transaction(tx -> List.of(invented.report(tx), invented.report(tx), invented.report(tx)));
    List<Long> numbers = new ArrayList<>();
    store.reports(report -> numbers.add(report.number()));
    assertThat(numbers).containsExactly(1L, 2L, 3L);
    assertThat(store.reports(1, 1)).extracting(RegisteredReport::number).containsExactly(2L);
    assertThat(store.reports(1, 9)).extracting(RegisteredReport::number).containsExactly(2L, 3L);
    assertThat(store.reports(3, 9)).isEmpty();
  }

  @Test
  void a_report_can_move_to_another_origin() {
    RegisteredReport report = store.transaction(tx -> invented.report(tx));
    store.transaction(
        tx -> {
          tx.origin(report.id(), "another");
          return report;
        });
    assertThat(store.report(report.id()).map(RegisteredReport::origin)).contains("another");
  }

  @Test
  void an_entry_comes_back_whole_with_its_tellings() {
    Entry entry = store.transaction(tx -> invented.entry(tx));
    assertThat(store.entry(entry.id())).contains(entry);
    assertThat(store.told(entry.id()))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.telling().id()).isEqualTo(entry.tellings().get(0));
              assertThat(told.telling().why()).containsExactly("same day");
              assertThat(told.telling().persons()).containsEntry("a1", "p-1");
              assertThat(store.telling(told.telling().id())).contains(told.telling());
              assertThat(store.tellingsOf(told.telling().report())).containsExactly(told.telling());
            });
  }

  @Test
  void work_that_fails_leaves_nothing_behind() {
    store.transaction(tx -> invented.entry(tx));
    Set<String> before = everything();
    assertThatThrownBy(
            () ->
                store.transaction(
                    tx -> {
                      invented.entry(tx);
                      tx.position("a.warc", "5");
                      throw new IllegalStateException("the disk is on fire");
                    }))
        .hasMessage("the disk is on fire");
    assertThat(everything()).isEqualTo(before);
    assertThat(store.position("a.warc")).isEmpty();
    store.transaction(tx -> invented.entry(tx));
    assertThat(store.reports()).isEqualTo(2);
  }

  @Test
  void a_transaction_sees_what_it_has_written_itself() {
    store.transaction(
        tx -> {
          Entry entry = invented.entry(tx);
          assertThat(tx.entry(entry.id())).contains(entry);
          assertThat(tx.sharing(Invented.keys(entry))).containsExactly(entry);
          return entry;
        });
  }

  @Test
  void a_new_revision_takes_the_place_of_the_old_one_with_its_keys_and_its_day() {
    Entry entry = store.transaction(tx -> invented.entry(tx));
    Entry moved = dated(entry.revised(2), new PartialDate(1999, 4, 0));
    store.transaction(
        tx -> {
          tx.put(moved, Set.of("other key"));
          return moved;
        });
    assertThat(store.entry(entry.id())).contains(moved);
    assertThat(store.sharing(Invented.keys(entry))).isEmpty();
    assertThat(store.sharing(Set.of("other key", "none"))).containsExactly(moved);
    Query april = Query.ALL.from(new PartialDate(1999, 4, 3)).to(new PartialDate(1999, 4, 5));
    assertThat(store.entries(april.among(entry.states())).rows()).containsExactly(moved);
  }

  @Test
  void a_removed_entry_is_found_by_nothing() {
    Entry entry = store.transaction(tx -> invented.entry(tx));
    store.transaction(
        tx -> {
          tx.put(tx.telling(entry.tellings().get(0)).orElseThrow().in("v-other", List.of()));
          tx.remove(entry);
          return entry;
        });
    assertThat(store.entry(entry.id())).isEmpty();
    assertThat(store.sharing(Invented.keys(entry))).isEmpty();
    assertThat(store.entries(Query.ALL.saying(entry.fields().get(0).value())).rows()).isEmpty();
    assertThat(store.entries(Query.ALL.among(entry.states())).rows()).isEmpty();
  }

  @Test
  void words_are_found_in_any_case_in_sentences_and_values() {
    Entry entry = store.transaction(tx -> invented.entry(tx));
    Telling telling = store.told(entry.id()).get(0).telling();
    Telling reworded =
        new Telling(
            telling.id(),
            telling.report(),
            0,
            telling.kind(),
            telling.finding(),
            "The PORT of Trondheim was closed",
            telling.persons(),
            telling.entry(),
            telling.why());
    store.transaction(
        tx -> {
          tx.put(reworded);
          tx.put(entry.revised(2), Invented.keys(entry));
          return entry;
        });
    assertThat(store.entries(Query.ALL.saying("trondheim Port")).rows()).hasSize(1);
    assertThat(store.entries(Query.ALL.saying("trondheim bergen")).rows()).isEmpty();
    assertThat(store.entries(Query.ALL.saying("\"' OR 1=1 --")).rows()).isEmpty();
  }

  @Test
  void any_query_gives_the_same_pages_and_counts_as_looking_at_every_entry() {
    MemoryStore reference = new MemoryStore();
    List<Entry> entries = new ArrayList<>();
    store.transaction(
        tx ->
            reference.transaction(
                other -> {
                  for (int i = 0; i < 250; i++) {
                    entries.add(invented.entry(tx, other));
                  }
                  return entries;
                }));
    for (int i = 0; i < 120; i++) {
      Query query = query();
      assertThat(pages(store, query)).as("%s", query).isEqualTo(pages(reference, query));
      Facet facet = Facet.values()[i % Facet.values().length];
      assertThat(new ArrayList<>(store.counts(query, facet).entrySet()))
          .as("%s %s", facet, query)
          .isEqualTo(new ArrayList<>(reference.counts(query, facet).entrySet()));
      Set<Facet> all = Set.of(Facet.values());
      assertThat(store.counts(query, all)).isEqualTo(reference.counts(query, all));
    }
  }

  @Test
  void a_word_of_thousands_of_entries_is_found_on_the_same_pages_whichever_way_is_quickest() {
    store.transaction(
        tx -> {
          for (int i = 0; i < 5_000; i++) {
            invented.entry(tx);
          }
          return tx;
        });
    String word = Invented.WORDS.get(0);
    for (Query.Order order : List.of(Query.Order.NEWEST, Query.Order.ORIGINS)) {
      Query alone = Query.ALL.saying(word).by(order).page(900);
      Query every = alone.statuses(Set.of(Modality.values()));
      List<List<Entry>> pages = pages(store, alone);
      assertThat(pages).hasSizeGreaterThan(2).isEqualTo(pages(store, every));
    }
  }

  @Test
  void an_entry_told_of_again_is_the_latest() {
    Entry first = store.transaction(invented::entry);
    Entry second = store.transaction(invented::entry);
    Entry third = store.transaction(invented::entry);
    Query latest = Query.ALL.by(Query.Order.LATEST).page(2);
    assertThat(pages(store, latest)).isEqualTo(List.of(List.of(third, second), List.of(first)));
    Telling old = store.told(first.id()).get(0).telling();
    Entry changed =
        store.transaction(
            tx -> {
              RegisteredReport again = invented.report(tx);
              tx.put(
                  new Telling(
                      old.id().charAt(0) + again.id().substring(0, 12),
                      again.id(),
                      0,
                      old.kind(),
                      old.finding(),
                      old.sentence(),
                      old.persons(),
                      Optional.of(first.id()),
                      List.of("same day")));
              Entry more = first.revised(2);
              tx.put(more, Invented.keys(more));
              return more;
            });
    assertThat(pages(store, latest)).isEqualTo(List.of(List.of(changed, third), List.of(second)));
    assertThat(store.entries(latest.page(1).among(first.states())).rows()).containsExactly(changed);
  }

  private Query query() {
    Query query = Query.ALL.page(1 + (invented.chance(0.5) ? 12 : 60));
    query = query.by(invented.one(List.of(Query.Order.values())));
    query = invented.chance(0.3) ? query.of(Kind.AGREEMENT) : query;
    query = invented.chance(0.4) ? query.among(states()) : query;
    query = invented.chance(0.2) ? query.sentBy(invented.one(Invented.STATES)) : query;
    query = invented.chance(0.2) ? query.hostedBy(invented.one(Invented.STATES)) : query;
    query = invented.chance(0.1) ? query.with("p-1") : query;
    query = invented.chance(0.1) ? query.with("o-1") : query;
    query = invented.chance(0.3) ? query.from(invented.date()) : query;
    query = invented.chance(0.3) ? query.to(invented.date()) : query;
    query = invented.chance(0.1) ? query.overdueOn(invented.date()) : query;
    query = invented.chance(0.2) ? query.status(invented.one(List.of(Modality.values()))) : query;
    query =
        invented.chance(0.2)
            ? query.statuses(Set.of(Modality.COMPLETED, Modality.ONGOING, Modality.PLANNED))
            : query;
    query = invented.chance(0.1) ? query.ofLevel(invented.one(Invented.LEVELS)) : query;
    query =
        invented.chance(0.2) ? query.review(invented.one(List.of(ReviewState.values()))) : query;
    query = invented.chance(0.2) ? query.outlet("the lake POST") : query;
    query = invented.chance(0.2) ? query.atLeast(0.5) : query;
    return invented.chance(0.3)
        ? query.saying(invented.one(Invented.WORDS) + " " + invented.one(Invented.WORDS))
        : query;
  }

  private List<org.attache.model.StateCode> states() {
    return invented.chance(0.5)
        ? List.of(invented.one(Invented.STATES))
        : List.of(invented.one(Invented.STATES), invented.one(Invented.STATES));
  }

  @Test
  void confidence_is_counted_by_tenths_and_pairs_of_states_both_ways() {
    Entry entry = store.transaction(tx -> invented.entry(tx));
    Query query = Query.ALL;
    assertThat(store.counts(query, Facet.CONFIDENCE))
        .containsExactly(
            Map.entry(
                entry.confidence() == 1 ? "0.9" : "0." + (int) (entry.confidence() * 10), 1L));
    assertThat(store.counts(query, Facet.DYAD))
        .containsExactly(Map.entry(entry.states().get(0) + " " + entry.states().get(1), 1L));
    if (entry.sender().isPresent() && entry.host().isPresent()) {
      assertThat(store.counts(query, Facet.FLOW))
          .containsExactly(Map.entry(entry.sender().get() + " " + entry.host().get(), 1L));
    }
  }

  private static List<List<Entry>> pages(RegisterStore store, Query query) {
    List<List<Entry>> pages = new ArrayList<>();
    Page<Entry> page = store.entries(query);
    pages.add(page.rows());
    while (page.next().isPresent()) {
      page = store.entries(query.after(page.next().orElseThrow()));
      pages.add(page.rows());
    }
    return pages;
  }

  @Test
  void entries_come_with_what_tells_them_many_at_once() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      entries.add(store.transaction(invented::entry));
    }
    Collections.reverse(entries);
    Heads lately = new Heads();
    for (int time = 0; time < 2; time++) {
      List<Documented> documented = store.documented(entries, lately);
      assertThat(documented).extracting(Documented::entry).containsExactlyElementsOf(entries);
      for (Documented one : documented) {
        assertThat(one.sources())
            .extracting(Documented.Source::told)
            .containsExactlyElementsOf(store.told(one.entry().id()))
            .isNotEmpty();
        for (Documented.Source source : one.sources()) {
          String id = source.told().telling().report();
          assertThat(source.report())
              .isEqualTo(
                  ReportHead.of(
                      store.report(id).orElseThrow(),
                      ReportHead.placed(store.reading(id).orElseThrow())));
          assertThat(source.report().places())
              .singleElement()
              .satisfies(place -> assertThat(place.position()).contains(new Position(40.5, 72.8)));
        }
      }
    }
    assertThat(store.documented(List.of(), lately)).isEmpty();
  }

  @Test
  void all_entries_of_a_kind_come_in_the_order_of_their_ids() {
    store.transaction(
        tx -> {
          for (int i = 0; i < 30; i++) {
            invented.entry(tx);
          }
          return tx;
        });
    List<String> ids = new ArrayList<>();
    store.all(Kind.AGREEMENT, entry -> ids.add(entry.id()));
    assertThat(ids).hasSizeGreaterThan(5).isSorted().allMatch(id -> id.startsWith("a-"));
  }

  @Test
  void ids_are_found_by_how_they_begin() {
    Entry entry = store.transaction(tx -> invented.entry(tx));
    assertThat(store.idsBeginning(entry.id().substring(0, 6), 5)).containsExactly(entry.id());
    assertThat(store.idsBeginning("", 1)).hasSize(1);
    assertThat(store.idsBeginning("zz", 5)).isEmpty();
  }

  @Test
  void persons_come_the_most_reported_first_and_by_any_of_their_names() {
    Person often = Invented.person("p-2", "Łucja Nowak", 9);
    Person twice = Invented.person("p-1", "Ana_Sol", 2);
    Person also = Invented.person("p-3", "Ana Torres", 2);
    store.transaction(
        tx -> {
          tx.put(twice, Set.of("ana", "sol"));
          tx.put(often, Set.of("nowak"));
          tx.put(also, Set.of("ana"));
          return tx;
        });
    assertThat(store.persons(Optional.empty(), 2, Optional.empty()).rows())
        .containsExactly(often, twice);
    Page<Person> first = store.persons(Optional.empty(), 2, Optional.empty());
    assertThat(store.persons(Optional.empty(), 2, first.next()).rows()).containsExactly(also);
    assertThat(store.persons(Optional.of("łucja now"), 9, Optional.empty()).rows())
        .containsExactly(often);
    assertThat(store.persons(Optional.of("ana_"), 9, Optional.empty()).rows())
        .containsExactly(twice);
    assertThat(store.personsSharing(Set.of("ana", "x"))).containsExactly(twice, also);
    assertThat(store.person("p-2")).contains(often);
    store.transaction(
        tx -> {
          tx.remove(twice);
          return tx;
        });
    assertThat(store.personsSharing(Set.of("sol", "ana"))).containsExactly(also);
  }

  @Test
  void organisations_are_kept_as_persons_are() {
    Organisation army =
        new Organisation(
            "o-1",
            "Rwanda Defence Force",
            List.of("Rwanda Defence Force", "RDF"),
            Optional.of("armed_forces"),
            Optional.of(Invented.STATES.get(1)),
            List.of("Q7", "cameo:RDF"),
            4);
    store.transaction(
        tx -> {
          tx.put(army, Set.of("rdf"));
          return army;
        });
    assertThat(store.organisation("o-1")).contains(army);
    assertThat(store.organisationsSharing(Set.of("rdf", "x"))).containsExactly(army);
    assertThat(store.organisations(Optional.of("defence"), 5, Optional.empty()).rows())
        .containsExactly(army);
    assertThat(store.idsBeginning("o-", 2)).containsExactly("o-1");
    store.transaction(
        tx -> {
          tx.remove(army);
          return army;
        });
    assertThat(store.organisationsSharing(Set.of("rdf"))).isEmpty();
    assertThat(store.organisation("o-1")).isEmpty();
  }

  @Test
  void appearances_come_in_order_of_registration_and_can_be_taken_back() {
    RegisteredReport first = store.transaction(tx -> invented.report(tx));
    RegisteredReport second = store.transaction(tx -> invented.report(tx));
    Appearance later = new Appearance("p-1", second.id(), "a1");
    Appearance title = new Appearance("p-1", first.id(), "a2");
    Appearance name = new Appearance("p-1", first.id(), "a1");
    store.transaction(
        tx -> {
          tx.put(List.of(later, new Appearance("o-1", second.id(), "a9")));
          tx.put(List.of(title, name));
          return tx;
        });
    assertThat(store.appearances("p-1")).containsExactly(name, title, later);
    store.transaction(
        tx -> {
          tx.remove(List.of(name));
          return tx;
        });
    assertThat(store.appearances("p-1")).containsExactly(title, later);
  }

  @Test
  void reports_are_found_by_the_words_of_title_and_text_the_newest_first() {
    RegisteredReport report = store.transaction(tx -> invented.report(tx));
    List<String> words = List.of(report.report().text().split("\\W+"));
    assertThat(store.reportsSaying(words.get(0) + " " + words.get(1), 5, Optional.empty()).rows())
        .containsExactly(report);
    assertThat(store.reportsSaying(words.get(0) + " zanzibar", 5, Optional.empty()).rows())
        .isEmpty();
    store.transaction(
        tx -> {
          for (int i = 0; i < 12; i++) {
            invented.report(tx);
          }
          return tx;
        });
    List<RegisteredReport> found = new ArrayList<>();
    Page<RegisteredReport> page = store.reportsSaying(words.get(0), 3, Optional.empty());
    found.addAll(page.rows());
    while (page.next().isPresent()) {
      page = store.reportsSaying(words.get(0), 3, page.next());
      found.addAll(page.rows());
    }
    assertThat(found)
        .isEqualTo(store.reportsSaying(words.get(0), 50, Optional.empty()).rows())
        .extracting(one -> one.report().published().orElse(""))
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void imported_knowledge_is_found_by_names_until_its_source_is_forgotten() {
    KnownActor actor =
        new KnownActor(
            "Q12",
            List.of("Vincent Karekezi", "Vicky K"),
            Optional.of(Invented.STATES.get(1)),
            List.of());
    KnownPlace village =
        new KnownPlace(
            7, "Ōnuma", "PPL", Optional.of(Invented.STATES.get(3)), new Position(1.5, 2.5), 900);
    KnownPlace town =
        new KnownPlace(8, "Onuma", "PPL", Optional.empty(), new Position(-1.5, 2.5), 9_000);
    Imported imported = new Imported("wikidata", "people.csv", 1, "2026-01-02T03:04:05Z");
    store.transaction(
        tx -> {
          tx.know("wikidata", List.of(actor));
          tx.know("geonames", Map.of(village, Set.of("onuma"), town, Set.of("onuma", "new onuma")));
          tx.know(imported);
          assertThat(tx.knownSharing(actor.keys())).containsExactly(actor);
          return tx;
        });
    assertThat(store.knownSharing(actor.keys())).containsExactly(actor);
    assertThat(store.knownPlaces("onuma")).containsExactly(town, village);
    assertThat(store.imported()).containsExactly(imported);
    store.transaction(
        tx -> {
          tx.forget("wikidata");
          return tx;
        });
    assertThat(store.knownSharing(actor.keys())).isEmpty();
    assertThat(store.imported()).isEmpty();
    assertThat(store.knownPlaces("new onuma")).containsExactly(town);
  }

  @Test
  void the_ledger_gives_decisions_in_order_with_those_that_take_them_back() {
    Decision accept = decision(1, Decision.Action.ACCEPT, "v1", Optional.empty());
    Decision other = decision(2, Decision.Action.REJECT, "v2", Optional.empty());
    Decision undo = decision(3, Decision.Action.UNDO, "v9", Optional.of(1L));
    store.transaction(
        tx -> {
          tx.append(accept);
          tx.append(other);
          tx.append(undo);
          return tx;
        });
    assertThat(store.decisions()).isEqualTo(3);
    assertThat(store.ledger()).containsExactly(accept, other, undo);
    assertThat(store.ledger(1)).containsExactly(other, undo);
    assertThat(store.ledger(List.of("v1"))).containsExactly(accept, undo);
    assertThat(store.ledger(List.of("v7"))).isEmpty();
  }

  private static Decision decision(
      long number, Decision.Action action, String telling, Optional<Long> undoes) {
    return new Decision(
        number,
        0,
        action,
        List.of(telling),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        undoes,
        "ada",
        "2026-01-01T00:00:00Z",
        "the sentence says so");
  }

  @Test
  void a_container_is_gone_on_with_where_it_was_left() {
    store.transaction(
        tx -> {
          tx.position("a.warc", "5 ");
          tx.position("b.warc", "9 ");
          tx.position("a.warc", "12 ");
          return tx;
        });
    assertThat(store.position("a.warc")).contains("12 ");
    assertThat(store.position("c.warc")).isEmpty();
  }

  @Test
  void copies_find_each_other_in_whatever_store() {
    String text =
        "The defence ministers of the two countries met on the island on Tuesday to speak about"
            + " the ferry that was stopped in the strait, and agreed that their coast guards will"
            + " tell each other of every patrol a day before it sails. Neither side would say"
            + " when the first such message is to be sent, nor whether fishermen are told too.";
    Placement copy =
        store.transaction(
            tx -> {
              Origins origins = new Origins(tx.origins());
              origins.take(print("one", text));
              origins.take(print("other", "Nothing of this kind was said of the harbour dues."));
              return origins.take(print("two", "By our correspondent. " + text));
            });
    assertThat(copy.links()).isNotEmpty();
    store.transaction(
        tx -> {
          assertThat(tx.origins().members(copy.origin())).containsExactly("one", "two");
          assertThat(tx.origins().links("one")).isEqualTo(copy.links());
          assertThat(tx.origins().byId("two"))
              .isEqualTo(
                  Optional.of(print("two", "By our correspondent. " + text).withoutAnchors()));
          return tx;
        });
  }

  private static Fingerprint print(String id, String text) {
    return new Fingerprinter()
        .of(id, Report.of(id, Optional.of("2024-05-0" + id.length()), text), List.of());
  }

  private Set<String> everything() {
    Set<String> all = new java.util.TreeSet<>();
    store.reports(report -> all.add(report.toString()));
    store.arrivals(arrival -> all.add(arrival.toString()));
    for (Kind kind : Kind.values()) {
      store.all(kind, entry -> all.add(entry.toString()));
    }
    return all;
  }

  private static Entry dated(Entry e, PartialDate day) {
    return new Entry(
        e.id(),
        e.kind(),
        e.revision(),
        e.review(),
        e.states(),
        e.sender(),
        e.host(),
        Optional.of(day),
        Optional.empty(),
        e.status(),
        e.fields(),
        e.history(),
        e.persons(),
        e.organisations(),
        e.tellings(),
        e.reports(),
        e.origins(),
        e.confidence(),
        Optional.of(day));
  }
}
