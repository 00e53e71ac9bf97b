-- The authenticator app of a local account: asked for once a first code has shown that it works. The secret is sealed
-- with the tenant's key; a step of time that has been used is used up.
create table second_factor (
  account_id uuid primary key references account (id) on delete cascade,
  secret bytea not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);

-- The codes on paper, hashed; a row goes when it has served.
create table recovery_code (
  account_id uuid not null references account (id) on delete cascade,
  code_hash bytea not null,
  primary key (account_id, code_hash)
);

-- The password was right, the code is still to come.
create table half_log_in (
  token_hash bytea primary key,
  account_id uuid not null references account (id) on delete cascade,
  expires_at timestamptz not null
);
create index half_log_in_expires on half_log_in (expires_at);
create index half_log_in_account on half_log_in (account_id);
