package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.Citizen;
import dk.roedtraad.platform.concern.HearCitizen;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Texts;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody without log-in wrote, exactly as it was typed, so that it can be shown again whole.
 *
 * @param trap a field that people leave empty and programs fill
 */
public record CitizenForm(
    Citizen citizen,
    String who,
    String seen,
    boolean urgent,
    String name,
    String contact,
    String trap) {
  /** How long each may be, in characters. */
  public static final int LONGEST_SEEN = 10_000;

  public static final int LONGEST_WHO = 1_000;
  public static final int LONGEST_NAME = 200;

  static CitizenForm empty(Citizen citizen) {
    return new CitizenForm(citizen, "", "", false, "", "", "");
  }

  static CitizenForm of(Citizen citizen, MultivaluedMap<String, String> fields) {
    return new CitizenForm(
        citizen,
        first(fields, "who"),
        first(fields, "seen"),
        first(fields, "vold").equals("1"),
        first(fields, "name"),
        first(fields, "contact"),
        first(fields, "website"));
  }

  public boolean isYoung() {
    return citizen == Citizen.YOUNG;
  }

  /** What must be put right; empty when it can be received. */
  List<FieldError> errors(Texts t) {
    List<FieldError> errors = new ArrayList<>();
    if (who.isBlank() && !isYoung()) {
      errors.add(new FieldError("who", t.of("concern.public.error.who")));
    }
    if (seen.isBlank()) {
      errors.add(new FieldError("seen", t.of("concern.public.error.seen." + citizen)));
    }
    tooLong(errors, "who", who, LONGEST_WHO, t);
    tooLong(errors, "seen", seen, LONGEST_SEEN, t);
    tooLong(errors, "name", name, LONGEST_NAME, t);
    tooLong(errors, "contact", contact, LONGEST_NAME, t);
    if (!trap.isEmpty()) {
      errors.add(new FieldError("website", t.of("concern.public.error.trap")));
    }
    return errors;
  }

  HearCitizen.Message message() {
    return new HearCitizen.Message(citizen, who, seen, urgent, name, contact);
  }

  private static void tooLong(
      List<FieldError> errors, String field, String text, int longest, Texts t) {
    if (text.length() > longest) {
      errors.add(new FieldError(field, t.of("concern.public.error.long", longest, text.length())));
    }
  }

  private static String first(MultivaluedMap<String, String> fields, String name) {
    String value = fields.getFirst(name);
    return value == null ? "" : value.replace("\r\n", "\n");
  }
}
