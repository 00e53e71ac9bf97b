-- A child around whom anything is open has an open thread, and so a holder (C7): said by the database, so that no
-- program can forget it. The share lock makes whoever closes the thread wait, and the other way round. An agreement is
-- made in an open item of an agenda, which keeps the thread open itself: it asks without a lock.
create function open_matter_is_held() returns trigger language plpgsql set search_path from current as $$
begin
  if tg_table_name = 'agreement' then
    perform 1 from thread where child_id = new.child_id and closed_at is null;
  else
    perform 1 from thread where child_id = new.child_id and closed_at is null for share;
  end if;
  if not found then
    raise exception 'violates "open_matter_is_held": % is open around a child whose thread nobody holds', tg_table_name
      using errcode = '23514';
  end if;
  return null;
end $$;

create constraint trigger concern_is_held after insert or update of child_id, state on concern
  deferrable initially deferred
  for each row when (new.child_id is not null and new.state <> 'CLOSED') execute function open_matter_is_held();
create constraint trigger intervention_is_held after insert or update of child_id, state on intervention
  deferrable initially deferred
  for each row when (new.child_id is not null and new.state <> 'ENDED') execute function open_matter_is_held();
create constraint trigger goal_is_held after insert or update of child_id, state on goal
  deferrable initially deferred
  for each row when (new.state in ('PROPOSED', 'AGREED')) execute function open_matter_is_held();
create constraint trigger agreement_is_held after insert or update of child_id, state on agreement
  deferrable initially deferred
  for each row when (new.child_id is not null and new.state = 'OPEN') execute function open_matter_is_held();
create constraint trigger agenda_item_is_held after insert or update of child_id, state on agenda_item
  deferrable initially deferred
  for each row when (new.child_id is not null and new.state in ('WAITING', 'OPEN')) execute function open_matter_is_held();

-- The other side: a thread closes when nothing is open around its child, unless another is open.
create function closed_thread_leaves_nothing() returns trigger language plpgsql set search_path from current as $$
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
    union all select 'agenda_item' from agenda_item i join meeting m on m.id = i.meeting_id
      and m.state in ('PLANNED', 'RUNNING') where i.child_id = new.child_id and i.state in ('WAITING', 'OPEN')) found
   limit 1;
  if left_open is not null then
    raise exception 'violates "closed_thread_leaves_nothing": % is open around the child', left_open using errcode = '23514';
  end if;
  return null;
end $$;

create constraint trigger closed_thread_leaves_nothing after insert or update of closed_at, child_id on thread
  deferrable initially deferred
  for each row when (new.closed_at is not null) execute function closed_thread_leaves_nothing();
