-- A child is on the way from one place to another, or has a shift that comes again every day (C8, K9): prepared from both
-- sides, and the leaving side answers for it until both have said that they are ready.
create table transition (
  id uuid primary key,
  child_id uuid not null references child (id),
  type_key text not null,
  name text not null check (name <> ''),
  everyday boolean not null,
  from_unit uuid references unit (id),
  from_name text not null default '',
  to_unit uuid references unit (id),
  to_name text not null default '',
  -- The day of the transition; for an everyday one the day on which it is looked back on.
  on_day date not null,
  leaving_id uuid not null references account (id),
  coming_id uuid references account (id),
  coming_name text not null default '',
  child_hopes text not null default '',
  family_hopes text not null default '',
  leaving_ready_at timestamptz,
  coming_ready_at timestamptz,
  state text not null check (state in ('OPEN', 'COMPLETE', 'CANCELLED')),
  begun_at timestamptz not null,
  ended_at timestamptz,
  end_words text not null default '',
  -- Whether a leader has been asked since nobody is named who receives the child.
  climbed boolean not null default false,
  version integer not null default 0,
  check ((state = 'OPEN') = (ended_at is null)),
  check (state <> 'CANCELLED' or end_words <> ''),
  constraint transition_complete_is_ready check (
    state <> 'COMPLETE' or everyday or (leaving_ready_at is not null and coming_ready_at is not null))
);
create index transition_child on transition (child_id);
create index transition_leaving on transition (leaving_id) where state = 'OPEN';
create index transition_coming on transition (coming_id) where state = 'OPEN' and coming_id is not null;
create index transition_from on transition (from_unit) where state = 'OPEN' and from_unit is not null;
create index transition_to on transition (to_unit) where state = 'OPEN' and to_unit is not null;
create index transition_unreceived on transition (on_day)
  where state = 'OPEN' and not everyday and coming_id is null and coming_name = '' and not climbed;

create table transition_step (
  id uuid primary key,
  transition_id uuid not null references transition (id) on delete cascade,
  position smallint not null,
  side text not null check (side in ('LEAVING', 'COMING', 'BOTH')),
  words text not null check (words <> ''),
  due_on date not null,
  done_at timestamptz,
  done_by text not null default '',
  -- Why it is not done after all.
  set_aside text not null default '',
  unique (transition_id, position),
  check (done_at is null or set_aside = '')
);

-- A visit, or somebody whom the child got to know; and what the child said of it.
create table transition_met (
  id uuid primary key,
  transition_id uuid not null references transition (id) on delete cascade,
  kind text not null check (kind in ('VISIT', 'PERSON')),
  on_day date not null,
  who text not null check (who <> ''),
  words text not null default '',
  noted_by text not null,
  noted_at timestamptz not null
);
create index transition_met_of on transition_met (transition_id, on_day);

create trigger transition_leaving_is_here after insert or update of leaving_id, state on transition
  for each row when (new.state = 'OPEN') execute function holder_is_here('leaving_id');
create trigger transition_coming_is_here after insert or update of coming_id, state on transition
  for each row when (new.state = 'OPEN' and new.coming_id is not null) execute function holder_is_here('coming_id');
create constraint trigger transition_is_held after insert or update of child_id, state on transition
  deferrable initially deferred
  for each row when (new.state = 'OPEN') execute function open_matter_is_held();

create or replace function closed_thread_leaves_nothing() returns trigger language plpgsql set search_path from current as $$
declare
  left_open text;
begin
  if exists (select 1 from thread where child_id = new.child_id and closed_at is null) then
    return null;
  end if;
  select what into left_open from (
    select 'concern' as what from concern where child_id = new.child_id and state <> 'CLOSED'
    union all select 'intervention' from intervention where child_id = new.child_id and state <> 'ENDED'
    union all select 'goal' from goal where child_id = new.child_id and state in ('PROPOSED', 'AGREED')
    union all select 'agreement' from agreement where child_id = new.child_id and state = 'OPEN'
    union all select 'transition' from transition where child_id = new.child_id and state = 'OPEN'
    union all select 'agenda_item' from agenda_item i join meeting m on m.id = i.meeting_id
      and m.state in ('PLANNED', 'RUNNING') where i.child_id = new.child_id and i.state in ('WAITING', 'OPEN')) found
   limit 1;
  if left_open is not null then
    raise exception 'violates "closed_thread_leaves_nothing": % is open around the child', left_open using errcode = '23514';
  end if;
  return null;
end $$;

-- What must happen because a young person comes to an age: asked for once, and answered by what was done.
create table age_step (
  id uuid primary key,
  child_id uuid not null references child (id),
  step_key text not null,
  act text not null check (act in ('TALK', 'MEETING', 'PLAN_DECISION', 'ADULT_COORDINATOR')),
  name text not null,
  what text not null,
  legal_basis text not null default '',
  forum_key text not null default '',
  due_on date not null,
  state text not null check (state in ('WAITING', 'DONE', 'SET_ASIDE')),
  words text not null default '',
  adult_name text not null default '',
  adult_contact text not null default '',
  answered_at timestamptz,
  answered_by text not null default '',
  climbed boolean not null default false,
  version integer not null default 0,
  check ((state = 'WAITING') = (answered_at is null)),
  check (state <> 'DONE' or act <> 'ADULT_COORDINATOR' or adult_name <> '')
);
create unique index age_step_once on age_step (child_id, step_key);
create index age_step_late on age_step (due_on) where state = 'WAITING' and not climbed;
