package dk.roedtraad.platform.imports.storing;

import static dk.roedtraad.platform.imports.storing.MergeStep.changing;
import static dk.roedtraad.platform.imports.storing.MergeStep.creating;
import static dk.roedtraad.platform.imports.storing.MergeStep.uncounted;

import java.util.List;

/** Children, and once the adults are there, where they live and whose siblings they are. */
final class ChildSteps {
  static final List<MergeStep> CHILDREN =
      List.of(
          changing(
              """
              update child c set given_name = f->>'given_name', family_name = f->>'family_name',
                born_on = coalesce((f->>'born_on')::date, c.born_on),
                expected_on = coalesce((f->>'expected_on')::date, c.expected_on),
                cpr_cipher = case when f->>'cpr_hash' = encode(c.cpr_hash, 'hex') then c.cpr_cipher
                  else coalesce(decode(f->>'cpr_cipher', 'hex'), c.cpr_cipher) end,
                cpr_hash = coalesce(decode(f->>'cpr_hash', 'hex'), c.cpr_hash),
                address_protected = coalesce((f->>'address_protected')::boolean, c.address_protected),
                language = coalesce(f->>'language', c.language), version = c.version + 1
              from source where c.external_ref = f->>'ref'
                and (c.given_name, c.family_name, c.born_on, c.expected_on, c.cpr_hash, c.address_protected, c.language)
                is distinct from (f->>'given_name', f->>'family_name', coalesce((f->>'born_on')::date, c.born_on),
                 coalesce((f->>'expected_on')::date, c.expected_on), coalesce(decode(f->>'cpr_hash', 'hex'), c.cpr_hash),
                 coalesce((f->>'address_protected')::boolean, c.address_protected), coalesce(f->>'language', c.language))
              returning c.external_ref as ref
              """),
          creating(
              """
              insert into child (id, given_name, family_name, born_on, expected_on, cpr_cipher, cpr_hash,
                address_protected, language, external_ref)
              select (f->>'id')::uuid, f->>'given_name', f->>'family_name', (f->>'born_on')::date,
                (f->>'expected_on')::date, decode(f->>'cpr_cipher', 'hex'), decode(f->>'cpr_hash', 'hex'),
                coalesce((f->>'address_protected')::boolean, false), coalesce(f->>'language', ''), f->>'ref'
              from source where not exists (select 1 from child c where c.external_ref = f->>'ref')
              returning external_ref as ref
              """));

  static final List<MergeStep> HOMES =
      List.of(
          changing(
              """
              , wanted as materialized (select f, c.id as child, c.external_ref as ref
                from source join child c on c.external_ref = f->>'ref')
              , lived as materialized (select f, child, ref, m.household_id as home
                from wanted join household_member m on m.child_id = child)
              delete from household_member m using lived, household h
              where m.child_id = child and m.household_id = home and h.id = home and h.external_ref is not null
                and h.external_ref <> all (string_to_array(f->>'households', ' '))
              returning ref
              """),
          changing(
              """
              , named as materialized (select f->>'ref' as ref, k from source
                cross join lateral unnest(string_to_array(f->>'households', ' ')) as k)
              , wanted as materialized (select h.id as home, c.id as child from named
                join child c on c.external_ref = named.ref join household h on h.external_ref = k)
              insert into household_member (household_id, child_id)
              select home, child from wanted
              where not exists (select 1 from household_member m where m.household_id = home and m.child_id = child)
              returning (select c.external_ref from child c where c.id = child_id) as ref
              """));

  static final List<MergeStep> SIBLINGS =
      List.of(
          uncounted(
              """
              , named as materialized (select f->>'ref' as ref, k from source
                cross join lateral unnest(string_to_array(f->>'siblings', ' ')) as k)
              , pair as materialized (select c.id as one, s.id as other from named
                join child c on c.external_ref = named.ref join child s on s.external_ref = k)
              insert into sibling (child_id, sibling_id)
              select one, other from pair union select other, one from pair
              on conflict do nothing returning child_id::text as ref
              """));

  private ChildSteps() {}
}
