-- Looks that a leader is asked about: drawn in the month's sample, or conspicuous. Without a child where the whole day is
-- conspicuous, not one child.
create table look_review (
  id uuid primary key,
  reason text not null check (reason in ('SAMPLE', 'OWN_FAMILY', 'SURNAME', 'NIGHT', 'VOLUME', 'REFUSED')),
  account_id uuid not null references account (id),
  child_id uuid references child (id),
  -- The day of what is conspicuous; for a sample the first day of its month.
  day date not null,
  looks integer not null check (looks > 0),
  found_at timestamptz not null,
  -- Whether a leader has been asked.
  asked boolean not null default false,
  verdict text check (verdict in ('IN_ORDER', 'NOT_IN_ORDER')),
  verdict_words text not null default '',
  verdict_by text not null default '',
  verdict_at timestamptz,
  check ((verdict is null) = (verdict_at is null)),
  check (verdict is distinct from 'NOT_IN_ORDER' or verdict_words <> ''),
  unique nulls not distinct (reason, account_id, child_id, day)
);
create index look_review_unasked on look_review (id) where not asked;
create index look_review_child on look_review (child_id) where child_id is not null;

-- What was gone through for a month: pairs of somebody and a child, how many of them their work explains, how many were drawn.
create table look_sample (
  month date primary key,
  taken_at timestamptz not null,
  pairs integer not null,
  explained integer not null,
  drawn integer not null
);

-- Through when the conspicuous has been looked for.
create table look_watch (
  only_row boolean primary key default true check (only_row),
  through timestamptz not null
);
insert into look_watch (through) values (now());
