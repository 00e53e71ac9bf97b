-- A thread is offered to a named receiver, and stays with the giver until that receiver has accepted (C8, K10).
create table handover (
  id uuid primary key,
  thread_id uuid not null references thread (id),
  child_id uuid not null references child (id),
  giver_id uuid not null references account (id),
  receiver_id uuid not null references account (id),
  offered_by uuid not null references account (id),
  reason text not null check (reason <> ''),
  done_so_far text not null default '',
  what_next text not null default '',
  state text not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  offered_at timestamptz not null,
  answer_by date not null,
  -- How far an unanswered one has climbed: 0 nothing, 1 reminded, 2 leader, 3 forum; and whose answer is sought beside.
  climbed smallint not null default 0 check (climbed between 0 and 3),
  climbed_to uuid references account (id),
  answered_at timestamptz,
  answered_by uuid references account (id),
  answer text not null default '',
  version integer not null default 0,
  constraint handover_to_another check (giver_id <> receiver_id),
  check ((state = 'OFFERED') = (answered_at is null)),
  check (state <> 'DECLINED' or answer <> '')
);
create unique index handover_open on handover (thread_id) where state = 'OFFERED';
create index handover_receiver on handover (receiver_id) where state = 'OFFERED';
create index handover_giver on handover (giver_id) where state = 'OFFERED';
create index handover_climbed_to on handover (climbed_to) where state = 'OFFERED' and climbed_to is not null;
create index handover_unanswered on handover (answer_by) where state = 'OFFERED' and climbed < 3;
create index handover_thread on handover (thread_id, offered_at);
create index handover_child on handover (child_id);

create trigger handover_receiver_is_here after insert or update of receiver_id, state on handover
  for each row when (new.state = 'OFFERED') execute function holder_is_here('receiver_id');

-- Whoever offers a thread is the one who holds it, at the end of every transaction.
create function offer_is_the_holders() returns trigger language plpgsql set search_path from current as $$
declare
  which uuid := case tg_table_name when 'thread' then (to_jsonb(new) ->> 'id')::uuid
                                   else (to_jsonb(new) ->> 'thread_id')::uuid end;
begin
  if exists (select 1 from handover h join thread t on t.id = h.thread_id
              where h.thread_id = which and h.state = 'OFFERED'
                and (t.closed_at is not null or t.holder_id <> h.giver_id)) then
    raise exception 'violates "offer_is_the_holders": a thread is offered by somebody who does not hold it'
      using errcode = '23514';
  end if;
  return null;
end $$;

create constraint trigger offer_is_the_holders after insert or update of giver_id, state on handover
  deferrable initially deferred
  for each row when (new.state = 'OFFERED') execute function offer_is_the_holders();
create constraint trigger offered_thread_is_the_givers after update of holder_id, closed_at on thread
  deferrable initially deferred
  for each row execute function offer_is_the_holders();

-- A thread is closed by its coordinator, with the reason, once nothing is open any more.
alter table thread add column closed_reason text not null default '';
alter table thread add column closed_by uuid references account (id);
