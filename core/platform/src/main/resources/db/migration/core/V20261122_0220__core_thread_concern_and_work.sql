-- One open thread a child at most, and it always has a holder: the database says so, not only the program (C7).
create table thread (
  id uuid primary key,
  child_id uuid not null references child (id),
  holder_id uuid not null references account (id),
  held_since timestamptz not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  version integer not null default 0
);
create unique index thread_open on thread (child_id) where closed_at is null;
create index thread_holder on thread (holder_id) where closed_at is null;

create table coordinator_change (
  id uuid primary key,
  thread_id uuid not null references thread (id),
  from_id uuid references account (id),
  to_id uuid not null references account (id),
  at timestamptz not null,
  reason text not null default '',
  by_id uuid not null references account (id)
);
create index coordinator_change_thread on coordinator_change (thread_id, at);

-- Everything that happens to a child, in plain words, written in the transaction in which it happens (C10).
create table thread_entry (
  id uuid primary key,
  child_id uuid not null references child (id),
  at timestamptz not null,
  kind text not null check (kind in ('CONCERN', 'MEETING', 'AGREEMENT', 'INTERVENTION', 'GOAL', 'HANDOVER', 'VOICE', 'OTHER')),
  kind_key text not null,
  title text not null,
  body text not null default '',
  reason text not null default '',
  actor_name text not null,
  actor_title text not null default '',
  subject_id uuid,
  module text,
  compartment text
);
create index thread_entry_child on thread_entry (child_id, at desc, id desc);

-- What waits for somebody. Every component writes its own kinds and closes them again (C11).
create table task (
  id uuid primary key,
  kind text not null,
  child_id uuid references child (id),
  subject_id uuid not null,
  owner_id uuid not null references account (id),
  unit_id uuid references unit (id),
  title text not null,
  due_at timestamptz not null,
  clock_from timestamptz,
  legal_basis text not null default '',
  done_at timestamptz,
  done_by uuid references account (id)
);
create unique index task_open_once on task (kind, subject_id) where done_at is null;
create index task_owner on task (owner_id, due_at) where done_at is null;
create index task_unit on task (unit_id, due_at) where done_at is null;
create index task_child on task (child_id, due_at) where done_at is null;

create sequence concern_number;

create table concern (
  id uuid primary key,
  number bigint not null default nextval('concern_number'),
  form text not null check (form in ('CONCERN', 'NOTIFICATION')),
  about text not null check (about in ('CHILD', 'UNBORN', 'GROUP', 'DESCRIBED')),
  child_id uuid references child (id),
  unit_id uuid references unit (id),
  group_label text not null default '',
  seen text not null,
  tried text not null default '',
  signs text not null default '',
  suspects_abuse boolean not null default false,
  parents_told boolean,
  parents_said text not null default '',
  child_told boolean,
  child_said text not null default '',
  raised_by uuid references account (id),
  raised_name text not null,
  raised_unit uuid references unit (id),
  state text not null check (state in ('RECEIVED', 'ASSESSED', 'IN_FORUM', 'FOLLOWED_UP', 'CLOSED')),
  holder_id uuid not null references account (id),
  received_at timestamptz not null,
  answer_by date not null,
  answered_at timestamptz,
  assessment text not null default '',
  acted_at timestamptz,
  outcome text check (outcome in ('NO_NEED', 'ADVICE', 'GENERAL_EFFORT', 'FORUM', 'NOTIFIED', 'INTERVENTION')),
  outcome_text text not null default '',
  closed_at timestamptz,
  version integer not null default 0,
  check (state <> 'CLOSED' or (outcome is not null and outcome_text <> '' and closed_at is not null)),
  check (about <> 'GROUP' or (group_label <> '' and unit_id is not null)),
  check (about not in ('CHILD', 'UNBORN') or child_id is not null),
  check (about <> 'DESCRIBED' or group_label <> '')
);
create unique index concern_no on concern (number);
create index concern_child on concern (child_id, received_at desc) where child_id is not null;
create index concern_unit on concern (unit_id, received_at desc);
create index concern_holder on concern (holder_id) where state <> 'CLOSED';
create index concern_raised on concern (raised_by, received_at desc);

-- Who told of a notification, apart from it and guarded more strictly; nothing at all when anonymous.
create table concern_notifier (
  concern_id uuid primary key references concern (id) on delete cascade,
  name_cipher bytea not null,
  contact_cipher bytea not null,
  relation text not null
);

-- What somebody was writing when the page was left. Saved again and again, deleted when sent.
create table draft (
  account_id uuid not null references account (id) on delete cascade,
  form text not null,
  subject text not null default '',
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (account_id, form, subject)
);

-- A repeated request with the same key gets the same answer and happens once.
create table idempotency_key (
  account_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status integer not null,
  location text not null default '',
  body text not null default '',
  created_at timestamptz not null default now(),
  primary key (account_id, key)
);
