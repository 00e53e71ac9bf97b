package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.access.ChildAccess;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.concern.Mother;
import dk.roedtraad.platform.concern.MothersHere;
import dk.roedtraad.platform.organisation.Units;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.FilledJson;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether somebody may raise a concern about a child by its id: they must know it already. */
@ApplicationScoped
@Transactional
public class MayRaise {
  @Inject ChildAccess access;
  @Inject Units units;
  @Inject MothersHere mothers;

  /**
   * @throws NotThere when there is no such child for this caller
   */
  void check(Caller caller, @Nullable UUID child) {
    if (child != null && access.relation(caller, child).isEmpty()) {
      throw new NotThere();
    }
  }

  /**
   * Who expects the child, as a program tells it: described in words, or somebody the caller knows.
   *
   * @throws Refusal naming the field that is missing or wrong
   */
  Mother mother(Caller caller, JsonObject body) {
    JsonObject told = body.containsKey("mother") ? body.getJsonObject("mother") : null;
    if (told == null) {
      throw new Refusal(Problem.INVALID, "problem.json", "mother");
    }
    Filled when = FilledJson.filled(body);
    LocalDate due =
        DueDate.of(when.text("due"), when.text("week"), WorkingDays.today())
            .orElseThrow(() -> new Refusal(Problem.INVALID, "problem.json", "due"));
    if (!told.containsKey("person")) {
      return new Mother(null, Fields.text(told, "name"), Fields.text(told, "described"), due);
    }
    UUID person = Fields.id(told, "person");
    return mothers.of(caller, "").stream()
        .filter(known -> known.id().equals(person))
        .findFirst()
        .map(known -> new Mother(known.id(), known.name(), "", due))
        .orElseThrow(NotThere::new);
  }

  /** The caller's own unit, where the concern comes from; null when they have none. */
  @Nullable UUID unit(Caller caller) {
    return units.mine(caller).stream().findFirst().map(Units.Named::id).orElse(null);
  }
}
