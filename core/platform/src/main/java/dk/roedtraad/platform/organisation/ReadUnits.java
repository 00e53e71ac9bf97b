package dk.roedtraad.platform.organisation;

import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.api.organisation.UnitKind;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The municipality's units for everybody on the staff. No child is counted or named. */
@ApplicationScoped
@Transactional
public class ReadUnits {
  private static final String FORUM =
      """
      json_build_object('id', f.id, 'name', f.name, 'opens', ? or f.unit_id is null
        or exists (select 1 from forum_member s where s.forum_id = f.id and s.account_id = ?)
        or exists (select 1 from membership w where w.unit_id = f.unit_id and w.account_id = ?))
      """;
  private static final String LINES =
      """
      select u.id, u.name, u.kind, u.area, u.actor, u.phone, u.contact, u.active, u.version,
             p.id as parent_id, p.name as parent_name,
             coalesce((select json_agg(json_build_object('name', a.name)
                               order by a.name collate "da-x-icu")
                         from membership m join account a on a.id = m.account_id and a.active
                        where m.unit_id = u.id and m.leads), '[]') as heads,
             coalesce((select json_agg(json_build_object('profession', g.profession, 'people', g.n)
                               order by g.n desc, g.profession)
                         from (select m.profession, count(*) as n from membership m
                                 join account a on a.id = m.account_id and a.active
                                where m.unit_id = u.id group by m.profession) g), '[]') as groups,
             coalesce((select json_agg(
      """
          + FORUM
          + """
                         order by f.name collate "da-x-icu") from forum f
                        where f.unit_id = u.id and f.active), '[]') as fora
        from unit u left join unit p on p.id = u.parent_id
      """;
  private static final String FOR_ALL =
      "select coalesce(json_agg("
          + FORUM
          + " order by f.name collate \"da-x-icu\"), '[]') as fora from forum f where f.unit_id is"
          + " null and f.active";
  private static final String MEMBERS =
      """
      select a.id, a.name, a.title, m.profession, m.leads, m.on_duty
        from membership m join account a on a.id = m.account_id and a.active
       where m.unit_id = ?
       order by m.profession collate "da-x-icu", m.leads desc, a.name collate "da-x-icu", a.id
      """;
  private static final String CHILD_GROUPS =
      """
      select distinct group_name collate "da-x-icu" as name from enrolment
       where unit_id = ? and group_name <> '' and valid_from <= current_date
         and (valid_to is null or valid_to >= current_date)
       order by 1
      """;

  @Inject Sql sql;

  /**
   * The whole organisation.
   *
   * @param units in work, by area, kind and name
   * @param fora those for the whole municipality
   */
  public record Overview(List<UnitLine> units, List<UnitLine.Forum> fora) {
    /** The units of one area, in order. */
    public List<UnitLine> in(Area area) {
      return units.stream().filter(unit -> unit.area() == area).toList();
    }
  }

  /** Somebody who works in a unit. */
  public record Member(
      UUID account, String name, String title, String profession, boolean leads, boolean onDuty) {}

  /**
   * One unit with all that is known of it.
   *
   * @param members by profession, those who lead first
   * @param groups names of the groups or classes that children are in
   * @param below the units that stand under it
   */
  public record Whole(
      UnitLine line, List<Member> members, List<String> groups, List<UnitLine.Unit> below) {}

  /** All units in work, and the fora that belong to none of them. */
  public Overview all(Caller caller) {
    boolean admin = caller.isOneOf(Role.TENANT_ADMIN);
    List<UnitLine> units =
        sql
            .list(
                LINES + " where u.active order by u.name collate \"da-x-icu\", u.id",
                ReadUnits::line,
                admin,
                caller.id(),
                caller.id())
            .stream()
            .sorted(Comparator.comparing(UnitLine::area).thenComparing(UnitLine::kind))
            .toList();
    List<UnitLine.Forum> fora =
        sql.one(FOR_ALL, row -> row.each("fora", ReadUnits::forum), admin, caller.id(), caller.id())
            .orElse(List.of());
    return new Overview(units, fora);
  }

  /**
   * One unit, also one that is no longer in work.
   *
   * @throws NotThere when there is none
   */
  public Whole one(Caller caller, UUID id) {
    UnitLine line =
        sql.one(
                LINES + " where u.id = ?",
                ReadUnits::line,
                caller.isOneOf(Role.TENANT_ADMIN),
                caller.id(),
                caller.id(),
                id)
            .orElseThrow(NotThere::new);
    return new Whole(
        line,
        members(id),
        sql.list(CHILD_GROUPS, row -> row.text("name"), id),
        sql.list(
            "select id, name from unit where parent_id = ? and active order by name collate"
                + " \"da-x-icu\", id",
            row -> new UnitLine.Unit(row.uuid("id"), row.text("name")),
            id));
  }

  List<Member> members(UUID unit) {
    return sql.list(
        MEMBERS,
        row ->
            new Member(
                row.uuid("id"),
                row.text("name"),
                row.text("title"),
                row.text("profession"),
                row.flag("leads"),
                row.flag("on_duty")),
        unit);
  }

  private static UnitLine line(Row row) throws SQLException {
    UUID parent = row.maybeUuid("parent_id");
    return new UnitLine(
        row.uuid("id"),
        row.text("name"),
        row.one(UnitKind.class, "kind"),
        row.one(Area.class, "area"),
        row.maybeOne(ActorKind.class, "actor"),
        parent == null ? null : parent(parent, row.maybeText("parent_name")),
        row.text("phone"),
        row.text("contact"),
        row.each("heads", head -> head.getString("name")),
        row.each(
            "groups",
            group -> new UnitLine.Group(group.getString("profession"), group.getInt("people"))),
        row.each("fora", ReadUnits::forum),
        row.flag("active"),
        row.integer("version"));
  }

  private static UnitLine.Unit parent(UUID id, @Nullable String name) {
    return new UnitLine.Unit(id, name == null ? "" : name);
  }

  private static UnitLine.Forum forum(JsonObject forum) {
    return new UnitLine.Forum(
        UUID.fromString(forum.getString("id")), forum.getString("name"), forum.getBoolean("opens"));
  }
}
