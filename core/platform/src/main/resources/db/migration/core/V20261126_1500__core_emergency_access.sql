-- Somebody without a relation to a child had to see it at once: for some hours, with a reason, and a leader looks at it
-- afterwards.
create table emergency_access (
  id uuid primary key,
  child_id uuid not null references child (id),
  account_id uuid not null references account (id),
  reason text not null check (reason <> ''),
  begun_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > begun_at),
  verdict text check (verdict in ('IN_ORDER', 'NOT_IN_ORDER')),
  verdict_words text not null default '',
  verdict_by text not null default '',
  verdict_at timestamptz,
  check ((verdict is null) = (verdict_at is null)),
  check (verdict is distinct from 'NOT_IN_ORDER' or verdict_words <> '')
);
create index emergency_access_open on emergency_access (account_id, ends_at);
create index emergency_access_child on emergency_access (child_id);
