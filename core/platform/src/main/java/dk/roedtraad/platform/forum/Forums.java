package dk.roedtraad.platform.forum;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.organisation.UnitKind;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.modules.Contributions;
import dk.roedtraad.platform.modules.ModulesSwitched;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.organisation.UnitRenamed;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The municipality's fora: one for each unit that a type is attached to, or one for all. */
@ApplicationScoped
public class Forums {
  private static final String ENSURE =
      """
      insert into forum (id, type_key, name, unit_id)
      select gen_random_uuid(), t.type_key,
             case when u.id is null then t.name else t.name || ', ' || u.name end, u.id
        from unnest(?::text[], ?::text[], ?::text[]) as t (type_key, name, kind)
        left join unit u on t.kind <> '' and u.kind = t.kind and u.active
       where t.kind = '' or u.id is not null
      on conflict (type_key, unit_id) do update set name = excluded.name, active = true
       where forum.name <> excluded.name or not forum.active
      """;
  private static final String SWITCH_OFF =
      "update forum set active = false where active and not type_key = any (?::text[])";
  private static final String MINE =
      """
      select f.id, f.name, f.type_key, f.unit_id, m.part,
             coalesce(w.leads, false) as leads
        from forum f
        left join forum_member m on m.forum_id = f.id and m.account_id = ?
        left join membership w on w.unit_id = f.unit_id and w.account_id = ?
       where f.active and (m.account_id is not null or w.account_id is not null
          or f.unit_id is null)
       order by m.part is null, f.name collate "da-x-icu"
      """;

  @Inject Sql sql;
  @Inject TenantModules modules;

  /**
   * A forum that the caller sits in or could take a child to.
   *
   * @param unit null when it is one for the whole municipality
   * @param part what the caller does in it; null when they are no member
   * @param leads whether the caller leads its unit
   */
  public record ListedForum(
      UUID id,
      String name,
      String typeKey,
      @Nullable UUID unit,
      @Nullable ForumPart part,
      boolean leads) {

    /** Whether the caller sits in it or leads its unit. */
    public boolean isMine() {
      return part != null || leads;
    }
  }

  /**
   * Lays down the fora that the switched-on types ask for, and lets those of switched-off types
   * rest. Called at start-up and after an import, with a tenant bound; changes nothing when nothing
   * is missing.
   */
  @Transactional
  public void ensure() {
    ensure(modules.now());
  }

  /** The same as soon as a switch is turned. */
  @Transactional
  public void when(@Observes ModulesSwitched switched) {
    ensure(switched.on());
  }

  private void ensure(Contributions now) {
    Texts danish = Languages.texts("da");
    List<String> keys = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    for (ForumType type : now.forumTypes()) {
      for (String kind : kindsOf(type)) {
        keys.add(type.key());
        names.add(danish.of(type.key() + ".name"));
        kinds.add(kind);
      }
    }
    String[] types = keys.toArray(String[]::new);
    sql.run(ENSURE, types, names.toArray(String[]::new), kinds.toArray(String[]::new));
    sql.run(SWITCH_OFF, (Object) types);
  }

  /** A forum is called after its unit. */
  void follow(@Observes UnitRenamed renamed) {
    ensure();
  }

  private static List<String> kindsOf(ForumType type) {
    return type.attachedTo().isEmpty()
        ? List.of("")
        : type.attachedTo().stream().map(UnitKind::name).sorted().toList();
  }

  /** The fora that the caller sits in first, then those of their units and of all. */
  public List<ListedForum> mine(Caller caller) {
    return sql.list(
        MINE,
        row ->
            new ListedForum(
                row.uuid("id"),
                row.text("name"),
                row.text("type_key"),
                row.maybeUuid("unit_id"),
                row.maybeOne(ForumPart.class, "part"),
                row.flag("leads")),
        caller.id(),
        caller.id());
  }
}
