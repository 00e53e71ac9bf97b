-- The organisation: every unit is in the general area, the special area, or outside the municipality (C2).
create table unit (
  id uuid primary key,
  key text not null,
  name text not null,
  kind text not null check (kind in ('DEPARTMENT', 'DAYCARE', 'SCHOOL', 'AFTER_SCHOOL', 'HEALTH', 'ADVICE', 'FAMILY', 'SPECIAL', 'EXTERNAL')),
  area text not null check (area in ('GENERAL', 'SPECIAL', 'EXTERNAL')),
  parent_id uuid references unit (id),
  phone text not null default '',
  active boolean not null default true,
  version integer not null default 0
);
create unique index unit_key on unit (key);
create index unit_parent on unit (parent_id);

create table membership (
  account_id uuid not null references account (id) on delete cascade,
  unit_id uuid not null references unit (id),
  profession text not null default '',
  leads boolean not null default false,
  on_duty boolean not null default false,
  primary key (account_id, unit_id)
);
create index membership_unit on membership (unit_id, leads);

-- A child may be unborn, and may have no CPR number: neither is ever the key (C1).
create table child (
  id uuid primary key,
  given_name text not null,
  family_name text not null,
  search_name text generated always as (ext.fold(given_name || ' ' || family_name)) stored,
  born_on date,
  expected_on date,
  cpr_cipher bytea,
  cpr_hash bytea,
  address_protected boolean not null default false,
  language text not null default '',
  external_ref text,
  created_at timestamptz not null default now(),
  version integer not null default 0,
  check (born_on is not null or expected_on is not null)
);
create unique index child_cpr on child (cpr_hash) where cpr_hash is not null;
create unique index child_external_ref on child (external_ref) where external_ref is not null;
create index child_search on child using gin (search_name gin_trgm_ops);
create index child_sorted on child (family_name collate "da-x-icu", given_name collate "da-x-icu", id);

create table person (
  id uuid primary key,
  given_name text not null,
  family_name text not null,
  cpr_cipher bytea,
  cpr_hash bytea,
  phone text not null default '',
  external_ref text,
  version integer not null default 0
);
create unique index person_cpr on person (cpr_hash) where cpr_hash is not null;
create unique index person_external_ref on person (external_ref) where external_ref is not null;

create table household (
  id uuid primary key,
  external_ref text unique,
  version integer not null default 0
);

-- Addresses stand apart: whoever may see a child does not by that see where it lives.
create table household_address (
  household_id uuid primary key references household (id) on delete cascade,
  street text not null,
  postal_code text not null,
  city text not null
);

create table household_member (
  household_id uuid not null references household (id) on delete cascade,
  child_id uuid references child (id) on delete cascade,
  person_id uuid references person (id) on delete cascade,
  check ((child_id is null) <> (person_id is null))
);
create unique index household_member_child on household_member (household_id, child_id) where child_id is not null;
create unique index household_member_person on household_member (household_id, person_id) where person_id is not null;
create index household_member_of_child on household_member (child_id) where child_id is not null;

create table family_relation (
  id uuid primary key,
  child_id uuid not null references child (id) on delete cascade,
  person_id uuid not null references person (id),
  kind text not null check (kind in ('MOTHER', 'FATHER', 'CO_PARENT', 'STEP_PARENT', 'FOSTER_PARENT', 'OTHER')),
  custody boolean not null,
  custody_from date,
  custody_to date,
  unique (child_id, person_id)
);
create index family_relation_person on family_relation (person_id);

create table sibling (
  child_id uuid not null references child (id) on delete cascade,
  sibling_id uuid not null references child (id) on delete cascade,
  primary key (child_id, sibling_id),
  check (child_id <> sibling_id)
);

-- People around the child: private network and professionals, placed by the child (C1).
create table network_contact (
  id uuid primary key,
  child_id uuid not null references child (id) on delete cascade,
  name text not null,
  relation text not null,
  arena text not null check (arena in ('HOME', 'SCHOOL', 'LEISURE', 'PROFESSIONAL')),
  professional boolean not null,
  closeness smallint not null check (closeness between 1 and 3),
  little_contact boolean not null default false,
  account_id uuid references account (id),
  version integer not null default 0
);
create index network_contact_child on network_contact (child_id);

create table enrolment (
  id uuid primary key,
  child_id uuid not null references child (id) on delete cascade,
  unit_id uuid not null references unit (id),
  group_name text not null default '',
  valid_from date not null,
  valid_to date,
  check (valid_to is null or valid_to >= valid_from)
);
create index enrolment_child on enrolment (child_id, valid_to);
create index enrolment_unit on enrolment (unit_id, valid_to);
create unique index enrolment_once on enrolment (child_id, unit_id, valid_from);
