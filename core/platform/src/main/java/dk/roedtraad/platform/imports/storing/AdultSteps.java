package dk.roedtraad.platform.imports.storing;

import static dk.roedtraad.platform.imports.storing.MergeStep.changing;
import static dk.roedtraad.platform.imports.storing.MergeStep.creating;
import static dk.roedtraad.platform.imports.storing.MergeStep.uncounted;

import java.util.List;

/** Adults, their households and addresses. */
final class AdultSteps {
  static final List<MergeStep> ADULTS =
      List.of(
          changing(
              """
              update person p set given_name = f->>'given_name', family_name = f->>'family_name',
                cpr_cipher = case when f->>'cpr_hash' = encode(p.cpr_hash, 'hex') then p.cpr_cipher
                  else coalesce(decode(f->>'cpr_cipher', 'hex'), p.cpr_cipher) end,
                cpr_hash = coalesce(decode(f->>'cpr_hash', 'hex'), p.cpr_hash),
                phone = coalesce(f->>'phone', p.phone), version = p.version + 1
              from source where p.external_ref = f->>'ref'
                and (p.given_name, p.family_name, p.cpr_hash, p.phone) is distinct from (f->>'given_name',
                 f->>'family_name', coalesce(decode(f->>'cpr_hash', 'hex'), p.cpr_hash), coalesce(f->>'phone', p.phone))
              returning p.external_ref as ref
              """),
          creating(
              """
              insert into person (id, given_name, family_name, cpr_cipher, cpr_hash, phone, external_ref)
              select (f->>'id')::uuid, f->>'given_name', f->>'family_name', decode(f->>'cpr_cipher', 'hex'),
                decode(f->>'cpr_hash', 'hex'), coalesce(f->>'phone', ''), f->>'ref'
              from source where not exists (select 1 from person p where p.external_ref = f->>'ref')
              returning external_ref as ref
              """),
          uncounted(
              """
              insert into household (id, external_ref)
              select distinct on (f->>'household') (f->>'household_id')::uuid, f->>'household' from source
              where f->>'household' is not null
                and not exists (select 1 from household h where h.external_ref = f->>'household')
              returning external_ref as ref
              """),
          changing(
              """
              update household_address a
                set street = f->>'street', postal_code = f->>'postal_code', city = f->>'city'
              from source join household h on h.external_ref = f->>'household'
              where a.household_id = h.id and (a.street, a.postal_code, a.city)
                is distinct from (f->>'street', f->>'postal_code', f->>'city')
                and f->>'street' is not null
              returning f->>'ref' as ref
              """),
          uncounted(
              """
              insert into household_address (household_id, street, postal_code, city)
              select distinct on (h.id) h.id, f->>'street', f->>'postal_code', f->>'city'
              from source join household h on h.external_ref = f->>'household'
              where f->>'street' is not null
                and not exists (select 1 from household_address a where a.household_id = h.id)
              returning household_id::text as ref
              """),
          changing(
              """
              , wanted as materialized (select f, p.id as adult, p.external_ref as ref
                from source join person p on p.external_ref = f->>'ref' where f->>'household' is not null)
              , lived as materialized (select f, adult, ref, m.household_id as home
                from wanted join household_member m on m.person_id = adult)
              delete from household_member m using lived, household h
              where m.person_id = adult and m.household_id = home and h.id = home
                and h.external_ref is not null and h.external_ref <> f->>'household'
              returning ref
              """),
          changing(
              """
              , wanted as materialized (select h.id as home, p.id as adult from source
                join person p on p.external_ref = f->>'ref' join household h on h.external_ref = f->>'household')
              insert into household_member (household_id, person_id)
              select home, adult from wanted
              where not exists (select 1 from household_member m where m.household_id = home and m.person_id = adult)
              returning (select p.external_ref from person p where p.id = person_id) as ref
              """));

  private AdultSteps() {}
}
