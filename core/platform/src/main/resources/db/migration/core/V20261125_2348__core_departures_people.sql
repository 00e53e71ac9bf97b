-- Somebody left, and what they held went to somebody who is here (C7): the page from which the receiver hands it on.
create table departure (
  id uuid primary key,
  account_id uuid not null references account (id),
  heir_id uuid not null references account (id),
  at timestamptz not null,
  by_name text not null
);
create table departure_item (
  departure_id uuid not null references departure (id) on delete cascade,
  position integer not null,
  child_id uuid references child (id) on delete cascade,
  what text not null,
  primary key (departure_id, position)
);
create index departure_item_child on departure_item (child_id) where child_id is not null;

create index draft_saved on draft (saved_at);

-- What is open is held by somebody who is here: said by the database, so that no program can forget it. The share
-- lock makes whoever closes the account wait, and the other way round.
create function holder_is_here() returns trigger language plpgsql set search_path from current as $$
declare
  here boolean;
begin
  select active into here from account where id = (to_jsonb(new) ->> tg_argv[0])::uuid for share;
  if here is not true then
    raise exception 'violates "holder_is_here": % has a holder who has left', tg_table_name using errcode = '23514';
  end if;
  return null;
end $$;

create trigger thread_holder_is_here after insert or update of holder_id, closed_at on thread
  for each row when (new.closed_at is null) execute function holder_is_here('holder_id');
create trigger concern_holder_is_here after insert or update of holder_id, state on concern
  for each row when (new.state <> 'CLOSED') execute function holder_is_here('holder_id');
create trigger task_owner_is_here after insert or update of owner_id, done_at on task
  for each row when (new.done_at is null) execute function holder_is_here('owner_id');

create function leaver_holds_nothing() returns trigger language plpgsql set search_path from current as $$
begin
  if exists (select 1 from account where id = new.id and not active)
     and (exists (select 1 from thread where holder_id = new.id and closed_at is null)
          or exists (select 1 from concern where holder_id = new.id and state <> 'CLOSED')
          or exists (select 1 from task where owner_id = new.id and done_at is null)) then
    raise exception 'violates "leaver_holds_nothing": what an account held was not passed on' using errcode = '23514';
  end if;
  return null;
end $$;

create constraint trigger leaver_holds_nothing after update of active on account
  deferrable initially deferred
  for each row when (old.active and not new.active) execute function leaver_holds_nothing();
