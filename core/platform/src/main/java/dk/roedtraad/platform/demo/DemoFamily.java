package dk.roedtraad.platform.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One family as rows of an import file. */
final class DemoFamily {
  final List<List<String>> children = new ArrayList<>();
  final List<List<String>> adults = new ArrayList<>();
  final List<List<String>> custody = new ArrayList<>();
  final List<List<String>> enrolments = new ArrayList<>();

  /** Whether a child of the family has gone to one of the units. */
  boolean goesTo(Set<String> units) {
    return enrolments.stream().flatMap(List::stream).anyMatch(units::contains);
  }
}
