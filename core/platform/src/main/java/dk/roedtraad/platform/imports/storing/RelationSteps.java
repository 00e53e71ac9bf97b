package dk.roedtraad.platform.imports.storing;

import static dk.roedtraad.platform.imports.storing.MergeStep.changing;
import static dk.roedtraad.platform.imports.storing.MergeStep.creating;
import static dk.roedtraad.platform.imports.storing.MergeStep.uncounted;

import java.util.List;

/** Who is whose parent, who has custody, and where a child is enrolled. */
final class RelationSteps {
  static final List<MergeStep> CUSTODY =
      List.of(
          changing(
              """
              , wanted as materialized (select f, c.id as child, p.id as adult from source
                join child c on c.external_ref = f->>'child' join person p on p.external_ref = f->>'adult')
              update family_relation r set kind = f->>'kind', custody = (f->>'custody')::boolean,
                custody_from = (f->>'custody_from')::date, custody_to = (f->>'custody_to')::date
              from wanted where r.child_id = child and r.person_id = adult
                and (r.kind, r.custody, r.custody_from, r.custody_to) is distinct from
                (f->>'kind', (f->>'custody')::boolean, (f->>'custody_from')::date, (f->>'custody_to')::date)
              returning r.id::text as ref
              """),
          creating(
              """
              , wanted as materialized (select f, c.id as child, p.id as adult from source
                join child c on c.external_ref = f->>'child' join person p on p.external_ref = f->>'adult')
              insert into family_relation (id, child_id, person_id, kind, custody, custody_from, custody_to)
              select (f->>'id')::uuid, child, adult, f->>'kind', (f->>'custody')::boolean,
                (f->>'custody_from')::date, (f->>'custody_to')::date
              from wanted
              where not exists (select 1 from family_relation r where r.child_id = child and r.person_id = adult)
              returning id::text as ref
              """));

  /** Children of one parent are siblings, whether or not the file says so. */
  static final List<MergeStep> SIBLINGS =
      List.of(
          uncounted(
              """
              , mine as materialized (select a.child_id, a.person_id
                from source join child c on c.external_ref = f->>'child'
                join family_relation a on a.child_id = c.id
                where a.kind in ('MOTHER', 'FATHER', 'CO_PARENT'))
              , pair as materialized (select distinct mine.child_id as one, b.child_id as other
                from mine join family_relation b on b.person_id = mine.person_id and b.child_id <> mine.child_id
                where b.kind in ('MOTHER', 'FATHER', 'CO_PARENT'))
              insert into sibling (child_id, sibling_id)
              select one, other from pair union select other, one from pair
              on conflict do nothing returning child_id::text as ref
              """));

  static final List<MergeStep> ENROLMENTS =
      List.of(
          changing(
              """
              , wanted as materialized (select f, c.id as child, u.id as unit, (f->>'valid_from')::date as day
                from source join child c on c.external_ref = f->>'child' join unit u on u.key = f->>'unit')
              update enrolment e set group_name = coalesce(f->>'group_name', e.group_name),
                valid_to = (f->>'valid_to')::date
              from wanted where e.child_id = child and e.unit_id = unit and e.valid_from = day
                and (e.group_name, e.valid_to) is distinct from
                (coalesce(f->>'group_name', e.group_name), (f->>'valid_to')::date)
              returning e.id::text as ref
              """),
          creating(
              """
              , wanted as materialized (select f, c.id as child, u.id as unit, (f->>'valid_from')::date as day
                from source join child c on c.external_ref = f->>'child' join unit u on u.key = f->>'unit')
              insert into enrolment (id, child_id, unit_id, group_name, valid_from, valid_to)
              select (f->>'id')::uuid, child, unit, coalesce(f->>'group_name', ''), day, (f->>'valid_to')::date
              from wanted where not exists
                (select 1 from enrolment e where e.child_id = child and e.unit_id = unit and e.valid_from = day)
              returning id::text as ref
              """));

  private RelationSteps() {}
}
