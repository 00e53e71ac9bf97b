package dk.roedtraad.launcher;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The migrations of everything installed, read once and then run for every tenant.
 *
 * @param people what the operator has in common with the tenants
 * @param core what every tenant has
 * @param modules one folder per installed module that has tables
 */
record Migrations(Folder people, Folder core, List<Folder> modules) {

  static final String PEOPLE = "people";
  static final String CORE = "core";

  /** Names that belong to the platform; a module that took one would write its history. */
  static final Set<String> RESERVED = Set.of(PEOPLE, CORE, Tenant.OPERATOR, "plat", "ext");

  /** All scripts of one history table. */
  record Folder(String name, boolean module, List<Script> scripts) {

    String historyTable() {
      return "flyway_" + name.replace('-', '_');
    }
  }

  /** One file. */
  record Script(String name, String text) {}

  /** What this tenant gets, in order. All modules, also those it has switched off. */
  List<Folder> of(Tenant tenant) {
    return tenant.operator()
        ? List.of(people)
        : Stream.concat(Stream.of(people, core), modules.stream()).toList();
  }
}
