package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.access.ChildAccess;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.concern.Mother;
import dk.roedtraad.platform.concern.MothersHere;
import dk.roedtraad.platform.organisation.Units;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Sent;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether somebody may raise a concern about a child by its id: they must know it already. */
@ApplicationScoped
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
  Mother mother(Caller caller, Sent sent) {
    Sent told = sent.part("mother");
    if (told == null) {
      throw new Refusal(List.of(Fault.of("mother", "problem.field.missing")));
    }
    told.only("person", "name", "described");
    String week = sent.has("week") ? String.valueOf(sent.number("week")) : "";
    LocalDate due =
        DueDate.of(sent.text("due"), week, WorkingDays.today())
            .orElseThrow(() -> new Refusal(List.of(Fault.of("due", "problem.field.day"))));
    if (!told.has("person")) {
      return new Mother(null, told.given("name"), told.given("described"), due);
    }
    UUID person = told.id("person");
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
