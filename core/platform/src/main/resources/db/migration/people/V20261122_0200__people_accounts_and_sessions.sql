-- Who may log in. The operator's schema has these tables too, and no others.
create table account (
  id uuid primary key,
  username text not null,
  name text not null,
  title text not null default '',
  role text not null check (role in ('PROFESSIONAL', 'ADVISER', 'LEADER', 'TENANT_ADMIN', 'OPERATOR')),
  password_hash text,
  language text not null default 'da' check (language in ('da', 'en')),
  active boolean not null default true,
  external_ref text,
  version integer not null default 0
);
create unique index account_username on account (lower(username));
create unique index account_external_ref on account (external_ref) where external_ref is not null;

-- Keyed by the hash of the cookie's token: the token itself is nowhere in the database.
create table login_session (
  token_hash bytea primary key,
  account_id uuid not null references account (id) on delete cascade,
  csrf_token text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  ends_at timestamptz not null
);
create index login_session_account on login_session (account_id);
create index login_session_last_seen on login_session (last_seen_at);

-- Failed log-ins, kept over restarts, so that guessing stays slow on every node.
create table login_failure (
  id uuid primary key,
  subject text not null,
  at timestamptz not null
);
create index login_failure_subject on login_failure (subject, at);

-- Counts up with each change of a switch or a setting; read with the session, so every node sees a change at once.
create table settings_version (
  only_row boolean primary key default true check (only_row),
  version bigint not null
);
insert into settings_version (version) values (1);

-- Append-only: whoever looked, at what, why. The tenant's role may add and read, never change or remove.
create table read_log (
  id uuid primary key,
  at timestamptz not null default clock_timestamp(),
  account_id uuid,
  actor text not null,
  relation text not null,
  purpose text not null,
  action text not null check (action in ('READ', 'SEARCH', 'CREATE', 'CHANGE', 'EXPORT', 'DELETE', 'REFUSED')),
  child_id uuid,
  section text not null,
  detail text not null default '',
  xid bigint not null default (pg_current_xact_id()::text::bigint)
);
create index read_log_child on read_log (child_id, at desc) where child_id is not null;
create index read_log_at on read_log (at);
revoke update, delete, truncate on read_log from ${app_role};
