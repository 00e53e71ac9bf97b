package dk.roedtraad.platform.imports.storing;

import static dk.roedtraad.platform.imports.storing.MergeStep.changing;
import static dk.roedtraad.platform.imports.storing.MergeStep.creating;
import static dk.roedtraad.platform.imports.storing.MergeStep.uncounted;

import java.util.List;

/** Units and staff. */
final class OrganisationSteps {
  static final List<MergeStep> UNITS =
      List.of(
          changing(
              """
              update unit u set name = f->>'name', kind = f->>'kind', area = f->>'area',
                phone = coalesce(f->>'phone', u.phone), active = coalesce((f->>'active')::boolean, u.active),
                version = u.version + 1
              from source where u.key = f->>'key' and (u.name, u.kind, u.area, u.phone, u.active) is distinct from
                (f->>'name', f->>'kind', f->>'area', coalesce(f->>'phone', u.phone),
                 coalesce((f->>'active')::boolean, u.active))
              returning u.key as ref
              """),
          creating(
              """
              insert into unit (id, key, name, kind, area, phone, active)
              select (f->>'id')::uuid, f->>'key', f->>'name', f->>'kind', f->>'area', coalesce(f->>'phone', ''),
                coalesce((f->>'active')::boolean, true)
              from source where not exists (select 1 from unit u where u.key = f->>'key')
              returning key as ref
              """));

  static final List<MergeStep> UNITS_ABOVE =
      List.of(
          changing(
              """
              update unit u set parent_id = p.id, version = u.version + 1
              from source join unit p on p.key = f->>'parent'
              where u.key = f->>'key' and u.parent_id is distinct from p.id
              returning u.key as ref
              """));

  static final List<MergeStep> STAFF =
      List.of(
          changing(
              """
              update account a set username = f->>'username', name = f->>'name',
                title = coalesce(f->>'title', a.title),
                role = case when a.by_hand then a.role else f->>'role' end,
                language = coalesce(f->>'language', a.language),
                active = coalesce((f->>'active')::boolean, a.active) and (a.active or not a.by_hand),
                version = a.version + 1
              from source where a.external_ref = f->>'ref'
                and (a.username, a.name, a.title, a.role, a.language, a.active) is distinct from
                (f->>'username', f->>'name', coalesce(f->>'title', a.title),
                 case when a.by_hand then a.role else f->>'role' end, coalesce(f->>'language', a.language),
                 coalesce((f->>'active')::boolean, a.active) and (a.active or not a.by_hand))
              returning a.external_ref as ref
              """),
          creating(
              """
              insert into account (id, username, name, title, role, language, active, external_ref)
              select (f->>'id')::uuid, f->>'username', f->>'name', coalesce(f->>'title', ''), f->>'role',
                coalesce(f->>'language', 'da'), coalesce((f->>'active')::boolean, true), f->>'ref'
              from source where not exists (select 1 from account a where a.external_ref = f->>'ref')
              returning external_ref as ref
              """),
          changing(
              """
              delete from membership m using source, account a
              where a.external_ref = f->>'ref' and m.account_id = a.id and not exists (
                select 1 from unit u where u.id = m.unit_id and u.key = any (string_to_array(f->>'units', ' ')))
              returning a.external_ref as ref
              """),
          changing(
              """
              , named as materialized (select f, k from source
                cross join lateral unnest(string_to_array(f->>'units', ' ')) as k)
              , wanted as materialized (select f, a.id as employee, u.id as unit from named
                join account a on a.external_ref = f->>'ref' join unit u on u.key = k)
              insert into membership (account_id, unit_id, profession, leads, on_duty)
              select employee, unit, coalesce(f->>'profession', m.profession, ''),
                coalesce((f->>'leads')::boolean, m.leads, false), coalesce((f->>'on_duty')::boolean, m.on_duty, false)
              from wanted left join membership m on m.account_id = employee and m.unit_id = unit
              where m.account_id is null or (m.profession, m.leads, m.on_duty) is distinct from
                (coalesce(f->>'profession', m.profession), coalesce((f->>'leads')::boolean, m.leads),
                 coalesce((f->>'on_duty')::boolean, m.on_duty))
              on conflict (account_id, unit_id) do update
                set profession = excluded.profession, leads = excluded.leads, on_duty = excluded.on_duty
              returning (select a.external_ref from account a where a.id = account_id) as ref
              """),
          uncounted(
              """
              delete from login_session s using source, account a
              where a.external_ref = f->>'ref' and s.account_id = a.id and not a.active
              returning a.external_ref as ref
              """));

  private OrganisationSteps() {}
}
