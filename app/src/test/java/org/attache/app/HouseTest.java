package org.attache.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The walls of the house. */
class HouseTest {
  private static JavaClasses house;

  @BeforeAll
  static void importTheHouse() {
    house =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.attache");
  }

  @Test
  void no_package_stands_in_a_cycle() {
    slices().matching("org.attache.(**)").should().beFreeOfCycles().check(house);
  }

  @Test
  void the_model_knows_only_java() {
    classes()
        .that()
        .resideInAPackage("org.attache.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.attache.model..", "java..")
        .check(house);
  }

  @Test
  void the_reading_reaches_neither_register_nor_database_nor_network() {
    noClasses()
        .that()
        .resideInAPackage("org.attache.reading..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.attache.register..",
            "org.attache.store..",
            "org.attache.output..",
            "org.attache.app..",
            "java.sql..",
            "java.net.http..",
            "org.apache.hc..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .check(house);
  }

  @Test
  void finders_know_nothing_of_each_other() {
    slices()
        .matching("org.attache.reading.find.(*)..")
        .should()
        .notDependOnEachOther()
        .check(house);
  }

  @Test
  void nobody_below_imports_the_facade() {
    noClasses()
        .that()
        .resideInAPackage("org.attache.reading.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.attache.reading")
        .check(house);
  }

  @Test
  void the_output_knows_only_the_model() {
    noClasses()
        .that()
        .resideInAPackage("org.attache.output..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.attache.reading..", "org.attache.app..", "org.attache.testkit..")
        .check(house);
  }

  @Test
  void the_reading_never_looks_at_the_clock() {
    noClasses()
        .that()
        .resideInAPackage("org.attache.reading..")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.Year.class, "now")
        .orShould()
        .callConstructor(java.util.Date.class)
        .orShould()
        .callMethod(Math.class, "random")
        .check(house);
  }

  @Test
  void the_reading_never_asks_for_the_default_locale_or_charset() {
    noClasses()
        .that()
        .resideInAnyPackage("org.attache.reading..", "org.attache.output..")
        .should()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.nio.charset.Charset.class, "defaultCharset")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callConstructor(String.class, byte[].class)
        .orShould()
        .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
        .check(house);
  }

  @Test
  void only_the_command_line_ends_the_process() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.attache.app.Attache")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(house);
  }
}
