-- A way to choose a password oneself, handed over by an administrator: one for each person, so that a newer one
-- makes the older worthless. The token is nowhere in the database; the row goes when it has served.
create table password_link (
  account_id uuid primary key references account (id) on delete cascade,
  token_hash bytea not null unique,
  given_at timestamptz not null,
  expires_at timestamptz not null
);
create index password_link_expires on password_link (expires_at);

-- Set by an administrator here: the import may still close such an account, never open it or change its role.
alter table account add column by_hand boolean not null default false;
create index account_sorted on account (name collate "da-x-icu", id);

-- One row for each thing that is counted, so that a count and its check are one locked step: with a row for each
-- failure, guesses sent at the same moment all found the count of before. Rows live as long as their window.
drop table login_failure;
create table login_failure (
  subject text primary key,
  tries integer not null,
  since timestamptz not null
);
create index login_failure_since on login_failure (since);

create index read_log_account on read_log (account_id, at desc);
