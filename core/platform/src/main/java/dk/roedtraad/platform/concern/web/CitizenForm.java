package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.Citizen;
import dk.roedtraad.platform.concern.HearCitizen;
import dk.roedtraad.platform.web.Fault;
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

  /** What must be put right, in the reader's language; empty when it can be received. */
  List<FieldError> errors(Texts t) {
    return faults().stream().map(fault -> fault.inWords(t)).toList();
  }

  /** What must be put right; empty when it can be received. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (who.isBlank() && !isYoung()) {
      faults.add(Fault.of("who", "concern.public.error.who"));
    }
    if (seen.isBlank()) {
      faults.add(Fault.of("seen", "concern.public.error.seen." + citizen));
    }
    tooLong(faults, "who", who, LONGEST_WHO);
    tooLong(faults, "seen", seen, LONGEST_SEEN);
    tooLong(faults, "name", name, LONGEST_NAME);
    tooLong(faults, "contact", contact, LONGEST_NAME);
    if (!trap.isEmpty()) {
      faults.add(Fault.of("website", "concern.public.error.trap"));
    }
    return faults;
  }

  HearCitizen.Message message() {
    return new HearCitizen.Message(citizen, who, seen, urgent, name, contact);
  }

  private static void tooLong(List<Fault> faults, String field, String text, int longest) {
    if (text.length() > longest) {
      faults.add(Fault.of(field, "concern.public.error.long", longest, text.length()));
    }
  }

  private static String first(MultivaluedMap<String, String> fields, String name) {
    String value = fields.getFirst(name);
    return value == null ? "" : value.replace("\r\n", "\n");
  }
}
