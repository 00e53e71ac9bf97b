package dk.roedtraad.platform.handover;

import dk.roedtraad.platform.web.Texts;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something open around a child, which passes to the new coordinator and stands in the way of
 * closing the thread.
 *
 * @param number of a concern; 0 for others
 * @param title in the words of whoever wrote it; may be empty for what a citizen sent
 * @param on the day it is due, begins, or is held; null for a concern
 */
public record Matter(Kind kind, UUID id, int number, String title, @Nullable LocalDate on) {

  /** What it is, in the order in which it is shown. */
  public enum Kind {
    CONCERN("/concerns/"),
    INTERVENTION("/interventions/"),
    GOAL("/goals/"),
    AGREEMENT("/agreements/"),
    MEETING("/meetings/"),
    TRANSITION("/transitions/");

    private final String address;

    Kind(String address) {
      this.address = address;
    }
  }

  /** Where it is worked on. */
  public String address() {
    return kind.address + id;
  }

  /** "Bekymring nr. 12: Leger alene", "Mål: En ven, følges op 3. jan.". */
  public String line(Texts t) {
    LocalDate day = on;
    return t.of(
        "handover.matter." + kind + (title.isEmpty() ? ".untold" : ""),
        title,
        number,
        day == null ? "" : t.shortDate(day));
  }
}
