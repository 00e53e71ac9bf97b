package dk.roedtraad.platform.imports.storing;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.imports.Fault;
import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Sheet;
import dk.roedtraad.platform.organisation.WhatIsLeft;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Units that a file takes out of use. They are found before the merge, and looked at after it, when
 * children and staff have their new places.
 */
@ApplicationScoped
public class ClosingUnits {
  private static final String CLOSING =
      """
      select u.id, r.line, u.name from import_row r join unit u on u.key = r.fields->>'key' and u.active
       where r.run_id = ? and r.sheet = 'UNITS' and not (r.fields->>'active')::boolean order by r.line
      """;
  private static final String LANGUAGE =
      "select a.language from import_run r join account a on a.id = r.started_by where r.id = ?";

  @Inject Sql sql;
  @Inject WhatIsLeft left;

  /** A unit in use that the file closes, and the line that says so. */
  public record Closing(UUID unit, int line, String name) {}

  /** What the file closes is still in use. */
  public static final class StillInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Fault> faults;

    StillInUse(List<Fault> faults) {
      super(faults.size() + " matters stand in the way");
      this.faults = List.copyOf(faults);
    }

    /** One fault for each thing that stands in the way. */
    public List<Fault> faults() {
      return faults;
    }
  }

  /** Those that the run closes and that are in use now. */
  public List<Closing> of(UUID run) {
    return sql.list(
        CLOSING, row -> new Closing(row.uuid("id"), row.integer("line"), row.text("name")), run);
  }

  /**
   * Makes sure that nothing is open in them.
   *
   * @throws StillInUse otherwise
   */
  public void mustBeEmpty(UUID run, List<Closing> closing) {
    if (closing.isEmpty()) {
      return;
    }
    Texts t =
        sql.one(LANGUAGE, row -> Languages.texts(row.text("language")), run)
            .orElseGet(() -> Languages.texts("da"));
    List<Fault> faults = new ArrayList<>();
    for (Closing each : closing) {
      left.at(each.unit()).forEach(why -> faults.add(told(each, why.inWords(t).message())));
    }
    if (!faults.isEmpty()) {
      throw new StillInUse(faults);
    }
  }

  private static Fault told(Closing unit, String why) {
    return new Fault(Sheet.UNITS.title(), unit.line(), "", FaultCode.UNIT_IN_USE, unit.name(), why);
  }
}
