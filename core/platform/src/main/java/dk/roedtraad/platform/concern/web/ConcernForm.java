package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.About;
import dk.roedtraad.platform.concern.ChildrenHere.Choosable;
import dk.roedtraad.platform.concern.Mother;
import dk.roedtraad.platform.concern.MothersHere;
import dk.roedtraad.platform.concern.NewConcern;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.WorkingDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form, as it was typed, and what of it can be received.
 *
 * @param who name, age and group; the name of a group; or of an expecting mother
 * @param mother what can find the mother, when she is not among those known here
 * @param due the day as an ISO date
 * @param week of the pregnancy, instead of the day
 */
public record ConcernForm(
    String about,
    String who,
    String seen,
    String tried,
    List<String> signs,
    boolean urgent,
    boolean duty,
    String par,
    String parsaid,
    String kid,
    String kidsaid,
    String mother,
    String due,
    String week) {

  /** Whom a professional can raise a concern about. */
  static final Set<String> ABOUTS = Set.of("CHILD", "UNBORN", "GROUP");

  private static final int LONGEST = 20_000;

  public ConcernForm {
    signs = List.copyOf(signs);
  }

  static ConcernForm empty() {
    return new ConcernForm(
        "CHILD", "", "", "", List.of(), false, false, "", "", "", "", "", "", "");
  }

  public boolean isGroup() {
    return about.equals("GROUP");
  }

  /** The same about somebody else: {@code child}, {@code unborn} or {@code group}. */
  ConcernForm about(String kind) {
    String other = kind.toUpperCase(Locale.ROOT);
    return new ConcernForm(
        ABOUTS.contains(other) ? other : "CHILD",
        who,
        seen,
        tried,
        signs,
        urgent,
        duty,
        par,
        parsaid,
        kid,
        kidsaid,
        mother,
        due,
        week);
  }

  public boolean isUnborn() {
    return about.equals("UNBORN");
  }

  /** What must be put right; empty when it can be received. */
  List<FieldError> errors(List<Choosable> children, List<MothersHere.Known> mothers, Texts t) {
    List<FieldError> errors = new ArrayList<>();
    if (who.isBlank()) {
      errors.add(new FieldError("who", t.of("concern.error.who." + about)));
    } else if (about.equals("CHILD") && chosen(children).isEmpty()) {
      errors.add(new FieldError("who", t.of("concern.error.who-unknown")));
    }
    if (isUnborn()) {
      if (!who.isBlank() && known(mothers).isEmpty() && mother.isBlank()) {
        errors.add(new FieldError("mother", t.of("concern.error.mother")));
      }
      if (DueDate.of(due, week, WorkingDays.today()).isEmpty()) {
        errors.add(new FieldError("due", t.of("concern.error.due")));
      }
    }
    if (seen.isBlank()) {
      errors.add(new FieldError("seen", t.of("concern.error.seen")));
    } else if (Stream.of(seen, tried, parsaid, kidsaid).anyMatch(x -> x.length() > LONGEST)) {
      errors.add(new FieldError("seen", t.of("concern.error.long", LONGEST)));
    }
    return errors;
  }

  /** The mother meant: the label chosen, or a name that only one mother here has. */
  Optional<MothersHere.Known> known(List<MothersHere.Known> mothers) {
    String typed = who.strip();
    List<MothersHere.Known> found =
        mothers.stream()
            .filter(m -> m.label().equalsIgnoreCase(typed) || m.name().equalsIgnoreCase(typed))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Who expects the child; the form has no faults. */
  Mother mother(List<MothersHere.Known> mothers) {
    Optional<MothersHere.Known> known = known(mothers);
    return new Mother(
        known.map(MothersHere.Known::id).orElse(null),
        known.map(MothersHere.Known::name).orElse(who.strip()),
        mother.strip(),
        DueDate.of(due, week, WorkingDays.today()).orElseThrow());
  }

  /** The child meant: the label chosen, or a name that only one child here has. */
  Optional<Choosable> chosen(List<Choosable> children) {
    String typed = who.strip();
    List<Choosable> exact =
        children.stream().filter(child -> child.label().equalsIgnoreCase(typed)).toList();
    List<Choosable> named =
        children.stream().filter(child -> child.name().equalsIgnoreCase(typed)).toList();
    List<Choosable> found = exact.isEmpty() ? named : exact;
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  NewConcern told(Optional<Choosable> child, @Nullable UUID unit) {
    return new NewConcern(
        About.valueOf(about),
        child.map(Choosable::id).orElse(null),
        child.map(Choosable::unit).orElse(unit),
        isGroup() ? who.strip() : "",
        seen.strip(),
        tried.strip(),
        signs,
        urgent,
        duty,
        urgent ? null : answer(par),
        urgent ? "" : parsaid.strip(),
        urgent || isUnborn() ? null : answer(kid),
        urgent || isUnborn() ? "" : kidsaid.strip());
  }

  private static @Nullable Boolean answer(String radio) {
    return radio.isEmpty() ? null : Boolean.valueOf(radio.equals("1"));
  }
}
