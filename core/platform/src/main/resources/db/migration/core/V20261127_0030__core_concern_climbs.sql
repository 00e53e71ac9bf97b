-- A notification that nobody assesses is told to a leader before its 24 hours are over, once; so is a child about whom one comes again and again.
alter table concern add column climbed boolean not null default false;
create index concern_unassessed on concern (received_at)
  where form = 'NOTIFICATION' and assessed_at is null and state <> 'CLOSED' and not climbed;
