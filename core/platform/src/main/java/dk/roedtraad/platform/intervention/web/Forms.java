package dk.roedtraad.platform.intervention.web;

import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.platform.intervention.Colleagues;
import dk.roedtraad.platform.intervention.Effect;
import dk.roedtraad.platform.intervention.GoesOn;
import dk.roedtraad.platform.intervention.InterventionLine;
import dk.roedtraad.platform.web.Choice;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Texts;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The choices and faults of the forms, in words. */
public final class Forms {
  private Forms() {}

  /** What is wrong with the field; null when nothing is. */
  public static @Nullable String error(List<FieldError> errors, String field) {
    return errors.stream()
        .filter(error -> error.field().equals(field))
        .findFirst()
        .map(FieldError::message)
        .orElse(null);
  }

  public static List<Choice> people(List<Colleagues.Colleague> people) {
    return people.stream()
        .map(
            one ->
                new Choice(
                    one.id().toString(),
                    one.title().isEmpty() ? one.name() : one.name() + ", " + one.title()))
        .toList();
  }

  public static List<Choice> units(List<Colleagues.Workplace> units) {
    return units.stream().map(one -> new Choice(one.id().toString(), one.name())).toList();
  }

  public static List<Choice> types(List<InterventionType> types, Texts t) {
    return types.stream().map(one -> new Choice(one.key(), t.of(one.key() + ".name"))).toList();
  }

  public static List<Choice> effects(Texts t) {
    return Arrays.stream(Effect.values())
        .map(one -> new Choice(one.name(), t.of(one.key())))
        .toList();
  }

  /**
   * @param mayEnd whether ending is among the choices
   */
  public static List<Choice> goesOn(Texts t, boolean mayEnd) {
    return Arrays.stream(GoesOn.values())
        .filter(one -> mayEnd || one != GoesOn.ENDED)
        .map(one -> new Choice(one.name(), t.of(one.key())))
        .toList();
  }

  /** "2. nov. 2025 til 3. feb." or "siden 2. nov.". */
  public static String period(Texts t, InterventionLine line) {
    var ended = line.endedOn();
    return ended == null
        ? t.of("intervention.period.since", t.shortDate(line.startsOn()))
        : t.of("intervention.period", t.shortDate(line.startsOn()), t.shortDate(ended));
  }
}
