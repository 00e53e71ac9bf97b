package dk.roedtraad.platform.intervention;

import dk.roedtraad.api.intervention.Aim;
import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.platform.data.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An intervention as its page and lists show it.
 *
 * @param child null for a group
 * @param unit the group's unit; null for a child
 * @param place the group and its unit in words; empty for a child
 * @param aim at whom
 * @param family holds those of one family together; null for one child or a group
 * @param levelKey key of the prevention level; empty when there is none
 * @param step null when it has none
 * @param responsible name of who answers for it
 */
public record InterventionLine(
    UUID id,
    @Nullable UUID child,
    @Nullable UUID unit,
    String place,
    String typeKey,
    String name,
    Aim aim,
    @Nullable UUID family,
    Area area,
    String levelKey,
    @Nullable Integer step,
    String provider,
    String legalBasis,
    InterventionState state,
    LocalDate startsOn,
    @Nullable LocalDate expectedEnd,
    LocalDate reviewOn,
    String why,
    String triedBelow,
    @Nullable LocalDate endedOn,
    String endReason,
    UUID responsibleId,
    String responsible,
    int version) {

  static final String SELECT =
      """
      select i.id, i.child_id, i.unit_id,
             case when i.group_label = '' then '' else i.group_label || coalesce(', ' || u.name, '')
             end as place,
             i.type_key, i.name, i.aim, i.family_id, i.area, i.level, i.step, i.provider, i.legal_basis, i.state,
             i.starts_on, i.expected_end, i.review_on, i.why, i.tried_below, i.ended_on,
             i.end_reason, i.responsible_id, a.name as responsible, i.version
        from intervention i join account a on a.id = i.responsible_id
        left join unit u on u.id = i.unit_id
      """;

  static InterventionLine read(Row row) throws SQLException {
    return new InterventionLine(
        row.uuid("id"),
        row.maybeUuid("child_id"),
        row.maybeUuid("unit_id"),
        row.text("place"),
        row.text("type_key"),
        row.text("name"),
        row.one(Aim.class, "aim"),
        row.maybeUuid("family_id"),
        row.one(Area.class, "area"),
        row.text("level"),
        row.maybeInteger("step"),
        row.text("provider"),
        row.text("legal_basis"),
        row.one(InterventionState.class, "state"),
        row.date("starts_on"),
        row.maybeDate("expected_end"),
        row.date("review_on"),
        row.text("why"),
        row.text("tried_below"),
        row.maybeDate("ended_on"),
        row.text("end_reason"),
        row.uuid("responsible_id"),
        row.text("responsible"),
        row.integer("version"));
  }

  /** As a part of the way on the ladder; only for one that has a step. */
  LadderPath.Run asRun(int onStep) {
    return new LadderPath.Run(name, onStep, startsOn, endedOn, expectedEnd, why, endReason);
  }
}
