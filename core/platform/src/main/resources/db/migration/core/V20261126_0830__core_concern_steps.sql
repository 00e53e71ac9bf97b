-- What was done about a concern stands with it, whether or not it has a child whose thread could tell it (C3).
create table concern_step (
  id uuid primary key,
  concern_id uuid not null references concern (id) on delete cascade,
  at timestamptz not null,
  kind text not null check (kind in ('ASSESSED', 'FOLLOWED_UP', 'GIVEN', 'CLOSED')),
  words text not null,
  actor_name text not null,
  actor_title text not null default ''
);
create index concern_step_concern on concern_step (concern_id, at);

-- Each step is a change of the concern, so that somebody who acts on an older state is told.
alter table concern add column last_step_at timestamptz;
create index concern_raised_by on concern (raised_by, received_at desc) where raised_by is not null;
