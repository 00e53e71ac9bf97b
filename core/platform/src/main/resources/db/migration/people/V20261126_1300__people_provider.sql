-- Whom the municipality's own log-in means by a subject. A subject is unique within its issuer and nowhere else.
create table account_identity (
  issuer text not null,
  subject text not null,
  account_id uuid not null references account (id) on delete cascade,
  tied_at timestamptz not null,
  last_login_at timestamptz not null,
  primary key (issuer, subject)
);
create unique index account_identity_account on account_identity (account_id, issuer);

alter table account add column email text not null default '';

-- May log in with a password although the municipality has a log-in of its own: for the day on which that is down.
alter table account add column emergency boolean not null default false;
update account set emergency = true where role in ('TENANT_ADMIN', 'OPERATOR') and password_hash is not null;

-- Gone by the word of that log-in: access has ended, and what they hold goes on as soon as somebody can take it.
alter table account add column gone_at timestamptz;
-- Whether anybody can come in as this account, so that nothing is given to somebody who never will: a password, or tied
-- to the municipality's own log-in.
alter table account add column tied boolean not null default false;
alter table account add column can_log_in boolean
  generated always as ((password_hash is not null or tied) and gone_at is null) stored;
create index account_gone on account (id) where gone_at is not null and active;

-- A log-in that has gone to the provider and is not back: used once, by the browser that began it. Neither the state
-- nor the browser's cookie is in the database.
create table login_attempt (
  state_hash bytea primary key,
  browser_hash bytea not null,
  nonce text not null,
  verifier text not null,
  next text not null,
  expires_at timestamptz not null
);
create index login_attempt_expires on login_attempt (expires_at);

-- The id is what a page may name; the token's hash stays the key. A session that the provider began remembers its
-- provider's number, and, sealed, the token that ends it there.
alter table login_session
  add column id uuid not null default gen_random_uuid(),
  add column device text not null default '',
  add column issuer text,
  add column provider_session text,
  add column id_token bytea;
create unique index login_session_id on login_session (id);
create index login_session_provider on login_session (issuer, provider_session) where provider_session is not null;
