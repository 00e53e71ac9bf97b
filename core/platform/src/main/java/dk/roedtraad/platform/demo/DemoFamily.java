package dk.roedtraad.platform.demo;

import java.util.ArrayList;
import java.util.List;

/** One family as rows of an import file. */
final class DemoFamily {
  final List<List<String>> children = new ArrayList<>();
  final List<List<String>> adults = new ArrayList<>();
  final List<List<String>> custody = new ArrayList<>();
  final List<List<String>> enrolments = new ArrayList<>();
}
