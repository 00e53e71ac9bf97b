-- Consent to share, for one purpose and one recipient, from each who must give it (C9). Taken back, it counts no more at once.
create table consent (
  id uuid primary key,
  child_id uuid not null references child (id),
  purpose text not null check (purpose in ('COOPERATION', 'OBTAIN', 'PASS_ON')),
  recipient_kind text not null check (recipient_kind in ('CIRCLE', 'FORUM', 'OUTSIDE')),
  forum_id uuid references forum (id),
  recipient text not null default '',
  what text not null check (what <> ''),
  person_id uuid references person (id),
  giver text not null,
  spoken boolean not null,
  given_on date not null,
  ends_on date not null,
  noted_by uuid not null references account (id),
  noted_name text not null,
  noted_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_words text not null default '',
  withdrawn_name text not null default '',
  check (ends_on >= given_on),
  check ((recipient_kind = 'FORUM') = (forum_id is not null)),
  check (recipient_kind <> 'OUTSIDE' or recipient <> ''),
  check (purpose <> 'COOPERATION' or recipient_kind <> 'OUTSIDE')
);
create index consent_child on consent (child_id, ends_on desc);
create index consent_ending on consent (ends_on) where withdrawn_at is null;
comment on column consent.person_id is 'the holder of custody who gave it; null when the young person did';

-- Consent that holds today, in Danish days.
create view consent_now as
  select * from consent
   where withdrawn_at is null
     and (now() at time zone 'Europe/Copenhagen')::date between given_on and ends_on;

-- Who must consent for a child today: everybody with custody, and from 15 the young person too.
create view consent_needed as
  select r.child_id, r.person_id, p.given_name || ' ' || p.family_name as name
    from family_relation r join person p on p.id = r.person_id
   where r.custody
     and (r.custody_from is null or r.custody_from <= (now() at time zone 'Europe/Copenhagen')::date)
     and (r.custody_to is null or r.custody_to >= (now() at time zone 'Europe/Copenhagen')::date)
  union all
  select c.id, null, c.given_name || ' ' || c.family_name
    from child c where c.born_on + interval '15 years' <= (now() at time zone 'Europe/Copenhagen')::date;

-- Whether the child's matters may be shared in a forum on consent: somebody gave it, and nobody's is missing.
create function consents_to(child uuid, forum uuid) returns boolean language sql stable as $$
  select exists (select 1 from consent_now n where n.child_id = child and n.purpose = 'COOPERATION'
                    and (n.recipient_kind = 'CIRCLE' or n.forum_id = forum))
     and not exists (select 1 from consent_needed d where d.child_id = child
       and not exists (select 1 from consent_now n where n.child_id = child and n.purpose = 'COOPERATION'
                    and (n.recipient_kind = 'CIRCLE' or n.forum_id = forum)
                    and n.person_id is not distinct from d.person_id))
$$;

-- On what ground a meeting shares what it knows of a child; a group, and what stood on an agenda before, has none.
alter table agenda_item
  add column basis text check (basis in ('WITHIN', 'CONSENT', 'CASE', 'EARLY_WORK')),
  add column basis_words text not null default '';
