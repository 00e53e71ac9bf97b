package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.About;
import dk.roedtraad.platform.concern.ChildrenHere.Choosable;
import dk.roedtraad.platform.concern.NewConcern;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form, as it was typed, and what of it can be received.
 *
 * @param who name, age and group, or the name of a group
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
    String kidsaid) {

  private static final int LONGEST = 20_000;

  public ConcernForm {
    signs = List.copyOf(signs);
  }

  static ConcernForm empty() {
    return new ConcernForm("CHILD", "", "", "", List.of(), false, false, "", "", "", "");
  }

  public boolean isGroup() {
    return about.equals("GROUP");
  }

  /** What must be put right; empty when it can be received. */
  List<FieldError> errors(List<Choosable> children, Texts t) {
    List<FieldError> errors = new ArrayList<>();
    if (who.isBlank()) {
      errors.add(
          new FieldError("who", t.of(isGroup() ? "concern.error.group" : "concern.error.who")));
    } else if (!isGroup() && chosen(children).isEmpty()) {
      errors.add(new FieldError("who", t.of("concern.error.who-unknown")));
    }
    if (seen.isBlank()) {
      errors.add(new FieldError("seen", t.of("concern.error.seen")));
    } else if (seen.length() > LONGEST || tried.length() > LONGEST) {
      errors.add(new FieldError("seen", t.of("concern.error.long", LONGEST)));
    }
    return errors;
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
        isGroup() ? About.GROUP : About.CHILD,
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
        urgent ? null : answer(kid),
        urgent ? "" : kidsaid.strip());
  }

  private static @Nullable Boolean answer(String radio) {
    return radio.isEmpty() ? null : Boolean.valueOf(radio.equals("1"));
  }
}
