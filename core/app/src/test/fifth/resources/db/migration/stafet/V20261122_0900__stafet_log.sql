-- One line for each time the baton went on. Lines are added, never changed.
create table stafet_log (
  id uuid primary key,
  child_id uuid not null references child (id),
  passed_on date not null,
  from_whom text not null,
  to_whom text not null,
  words text not null check (length(words) <= 2000),
  version integer not null default 0
);
create index stafet_log_child on stafet_log (child_id, passed_on desc);
