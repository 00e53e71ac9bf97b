package dk.roedtraad.platform.demo;

import java.util.HashSet;
import java.util.Set;

/** Tells girls' names from boys', as far as the book of names knows them. */
public final class ChildNames {
  private final Set<String> girls = new HashSet<>();

  private ChildNames(NameBook names) {
    names.origins().forEach(origin -> girls.addAll(origin.girls()));
  }

  public static ChildNames open() {
    return new ChildNames(NameBook.open());
  }

  /** Whether the first of the given names is a girl's. */
  public boolean isGirl(String givenNames) {
    return girls.contains(givenNames.split(" ", 2)[0]);
  }
}
