package dk.roedtraad.platform.web;

import dk.roedtraad.platform.modules.FoundModules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of each language, made once; module texts come beside core's. */
public final class Languages {
  private static final List<String> FEATURES =
      List.of(
          "web",
          "problem",
          "manual",
          "people",
          "login",
          "organisation",
          "child",
          "thread",
          "work",
          "handover",
          "transition",
          "age",
          "emergency",
          "absence",
          "review",
          "voice",
          "consent",
          "concern",
          "forum",
          "intervention",
          "plan",
          "modules",
          "imports",
          "policy");
  private static final Map<String, Texts> MADE = new ConcurrentHashMap<>();

  private Languages() {}

  /** The texts in Danish or English. */
  public static Texts texts(String language) {
    return MADE.computeIfAbsent(language, Languages::make);
  }

  /** The first of the languages asked for that we write; empty when none is. */
  public static Optional<String> of(List<Locale> asked) {
    return asked.stream()
        .map(Locale::getLanguage)
        .filter(language -> language.equals("da") || language.equals("en"))
        .findFirst();
  }

  private static Texts make(String language) {
    List<String> all = new ArrayList<>(FEATURES);
    FoundModules.here().usable().forEach(module -> all.add(module.id().value()));
    return new Texts(language, all);
  }
}
