-- A contribution is off when its row says so; without a row the default of tenant.properties holds.
create table module_switch (
  module text not null,
  contribution text not null default '',
  enabled boolean not null,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (module, contribution)
);
create table setting_value (
  key text primary key,
  value text not null,
  changed_by text not null,
  changed_at timestamptz not null
);

create table import_run (
  id uuid primary key,
  file_name text not null,
  started_by uuid not null references account (id),
  started_at timestamptz not null,
  state text not null check (state in ('CHECKING', 'CHECKED', 'FAULTY', 'APPLYING', 'CANCELLED', 'DONE', 'FAILED')),
  rows_total integer not null default 0,
  rows_checked integer not null default 0,
  rows_applied integer not null default 0,
  created integer not null default 0,
  changed integer not null default 0,
  unchanged integer not null default 0,
  faults integer not null default 0,
  worker uuid,
  beat_at timestamptz not null default now(),
  finished_at timestamptz
);
create unique index import_run_one_applying on import_run (state) where state = 'APPLYING';
create index import_run_started on import_run (started_at desc);
create table import_row (
  run_id uuid not null references import_run (id) on delete cascade,
  seq integer not null,
  sheet text not null,
  line integer not null,
  fields jsonb not null,
  primary key (run_id, seq)
);
create table import_fault (
  run_id uuid not null references import_run (id) on delete cascade,
  seq integer not null,
  sheet text not null,
  line integer not null,
  column_name text not null,
  code text not null,
  value text not null,
  hint text not null default '',
  primary key (run_id, seq)
);

create table policy (
  id uuid primary key,
  title text not null,
  stands_under uuid references policy (id),
  stands_under_title text not null default '',
  version integer not null,
  adopted_on date,
  valid_from date,
  valid_to date,
  source_hash bytea not null,
  published_at timestamptz,
  unique (title, version)
);
create table policy_section (
  policy_id uuid not null references policy (id) on delete cascade,
  position integer not null,
  level smallint not null,
  heading text not null,
  body text not null,
  primary key (policy_id, position)
);
