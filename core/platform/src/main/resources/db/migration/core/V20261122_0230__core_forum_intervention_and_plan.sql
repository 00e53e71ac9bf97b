create table forum (
  id uuid primary key,
  type_key text not null,
  name text not null,
  unit_id uuid references unit (id),
  active boolean not null default true,
  version integer not null default 0
);
-- One of each type for a unit, and one at most for the municipality itself.
create unique index forum_of_unit on forum (type_key, unit_id) nulls not distinct;
create index forum_unit on forum (unit_id);

create table forum_member (
  forum_id uuid not null references forum (id) on delete cascade,
  account_id uuid not null references account (id),
  part text not null check (part in ('CHAIR', 'MINUTE_TAKER', 'MEMBER')),
  profession text not null default '',
  primary key (forum_id, account_id)
);
create index forum_member_account on forum_member (account_id);

create table meeting (
  id uuid primary key,
  forum_id uuid not null references forum (id),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null default '',
  state text not null check (state in ('PLANNED', 'RUNNING', 'HELD', 'CANCELLED')),
  chair_id uuid not null references account (id),
  minute_taker_id uuid not null references account (id),
  version integer not null default 0,
  check (ends_at > starts_at)
);
create index meeting_forum on meeting (forum_id, starts_at desc);
create index meeting_time on meeting (starts_at);

-- Members are expected at every meeting of their forum; here stands who sent an apology.
create table meeting_apology (
  meeting_id uuid not null references meeting (id) on delete cascade,
  account_id uuid not null references account (id),
  primary key (meeting_id, account_id)
);

create table agenda_item (
  id uuid primary key,
  meeting_id uuid not null references meeting (id),
  position smallint not null,
  child_id uuid references child (id),
  group_label text not null default '',
  concern_id uuid references concern (id),
  forum_proposed text not null default '',
  forum_reason text not null default '',
  state text not null check (state in ('WAITING', 'OPEN', 'CLOSED', 'POSTPONED')),
  background text not null default '',
  voice_source text check (voice_source in ('DIRECT', 'OBSERVED', 'REFLECTED_BY_ADULTS')),
  voice text not null default '',
  voice_told_to text not null default '',
  voice_reason text not null default '',
  decision text not null default '',
  opened_at timestamptz,
  closed_at timestamptz,
  version integer not null default 0,
  unique (meeting_id, position) deferrable,
  check (child_id is not null or group_label <> ''),
  check (voice_source is null or voice <> ''),
  check (voice_source is null or voice_source = 'DIRECT' or voice_reason <> ''),
  check (decision = '' or child_id is null or voice_source is not null)
);
create index agenda_item_child on agenda_item (child_id) where child_id is not null;
create index agenda_item_concern on agenda_item (concern_id) where concern_id is not null;
-- A child stands once on an agenda.
create unique index agenda_item_once on agenda_item (meeting_id, child_id) where child_id is not null;

create table item_participant (
  id uuid primary key,
  item_id uuid not null references agenda_item (id) on delete cascade,
  account_id uuid references account (id),
  name text not null,
  part text not null default '',
  attends boolean not null default true
);
create index item_participant_item on item_participant (item_id);
create index item_participant_account on item_participant (account_id) where account_id is not null;

-- Each person's words, side by side and equal.
create table item_statement (
  id uuid primary key,
  item_id uuid not null references agenda_item (id) on delete cascade,
  position smallint not null,
  speaker text not null,
  part text not null default '',
  words text not null
);
create index item_statement_item on item_statement (item_id, position);

-- An agreement has one responsible person and a date.
create table agreement (
  id uuid primary key,
  item_id uuid not null references agenda_item (id),
  child_id uuid references child (id),
  what text not null,
  responsible_id uuid references account (id),
  responsible_name text not null,
  due_on date not null,
  state text not null check (state in ('OPEN', 'KEPT', 'DROPPED')),
  answer text not null default '',
  answered_at timestamptz,
  version integer not null default 0
);
create index agreement_item on agreement (item_id);
create index agreement_child on agreement (child_id) where child_id is not null;
create index agreement_responsible on agreement (responsible_id, due_on) where state = 'OPEN';

create table intervention (
  id uuid primary key,
  child_id uuid references child (id),
  unit_id uuid references unit (id),
  group_label text not null default '',
  type_key text not null,
  name text not null,
  area text not null check (area in ('GENERAL', 'SPECIAL', 'EXTERNAL')),
  level text not null default '',
  step smallint,
  provider text not null default '',
  legal_basis text not null default '',
  concern_id uuid references concern (id),
  state text not null check (state in ('PLANNED', 'RUNNING', 'ENDED')),
  starts_on date not null,
  expected_end date,
  review_on date not null,
  why text not null default '',
  tried_below text not null default '',
  ended_on date,
  end_reason text not null default '',
  responsible_id uuid not null references account (id),
  version integer not null default 0,
  check (child_id is not null or group_label <> ''),
  check (state <> 'ENDED' or (ended_on is not null and end_reason <> ''))
);
create index intervention_child on intervention (child_id, starts_on) where child_id is not null;
create index intervention_unit on intervention (unit_id) where unit_id is not null;
create index intervention_review on intervention (responsible_id, review_on) where state = 'RUNNING';
create index intervention_type on intervention (type_key) where state = 'RUNNING';

create table intervention_effect (
  id uuid primary key,
  intervention_id uuid not null references intervention (id) on delete cascade,
  asked_on date not null,
  answered_at timestamptz not null,
  answered_by text not null,
  effect text not null check (effect in ('HELPS', 'HELPS_SOME', 'NO_CHANGE', 'WORSE')),
  words text not null default '',
  goes_on text not null check (goes_on in ('CONTINUES', 'ADJUSTED', 'ENDED')),
  next_review date,
  next_reason text not null default '',
  check (goes_on = 'ENDED' or (next_review is not null and next_reason <> ''))
);
create index intervention_effect_of on intervention_effect (intervention_id, answered_at);

-- One row for each type with a limit: whoever takes a place holds it, so that two cannot take the last one.
create table intervention_places (
  type_key text primary key,
  asked_at timestamptz not null
);

create table goal (
  id uuid primary key,
  child_id uuid not null references child (id),
  state text not null check (state in ('PROPOSED', 'AGREED', 'REACHED', 'DROPPED')),
  follow_up_on date not null,
  follow_up_reason text not null default '',
  intervention_id uuid references intervention (id),
  created_at timestamptz not null,
  closed_on date,
  closed_words text not null default '',
  version integer not null default 0,
  check (state not in ('REACHED', 'DROPPED') or (closed_on is not null and closed_words <> ''))
);
create index goal_child on goal (child_id);
create index goal_intervention on goal (intervention_id) where intervention_id is not null;

-- The same goal in the words of each: nobody's words replace another's.
create table goal_words (
  id uuid primary key,
  goal_id uuid not null references goal (id) on delete cascade,
  speaker text not null,
  part text not null check (part in ('CHILD', 'PARENT', 'PROFESSIONAL')),
  words text not null,
  answer text not null check (answer in ('WAITING', 'AGREES', 'DISAGREES')),
  unique (goal_id, speaker)
);
create table sub_goal (
  id uuid primary key,
  goal_id uuid not null references goal (id) on delete cascade,
  words text not null,
  due_on date,
  reached_on date
);
create index sub_goal_goal on sub_goal (goal_id);
create table goal_progress (
  id uuid primary key,
  goal_id uuid not null references goal (id) on delete cascade,
  rater text not null,
  part text not null check (part in ('CHILD', 'PARENT', 'PROFESSIONAL')),
  value smallint not null check (value between 0 and 10),
  at date not null
);
create index goal_progress_goal on goal_progress (goal_id, at);
