-- Batches of the read log, sealed one after another. A batch holds rows of transactions that had all ended, so that no
-- late commit escapes it. hash = sha256(hash of the one before | number, rows, times | content), content = sha256 of the
-- rows' hashes in order. When a period of the log ends, its rows go and its seal stays: the chain can still be followed.
create table log_seal (
  number bigint primary key check (number > 0),
  sealed_at timestamptz not null,
  row_count integer not null check (row_count > 0),
  first_at timestamptz not null,
  last_at timestamptz not null,
  content bytea not null,
  hash bytea not null
);

-- Which row lies where in which batch, and what it looked like.
create table log_chain (
  seal bigint not null references log_seal (number) deferrable initially deferred,
  position integer not null,
  log_id uuid not null,
  row_hash bytea not null,
  primary key (seal, position)
);
create unique index log_chain_log on log_chain (log_id);

-- Up to which batch the rows have gone, and when.
create table log_end (
  through_seal bigint primary key references log_seal (number),
  ended_at timestamptz not null,
  row_count bigint not null
);

-- Whoever seals holds this row, so that two nodes do not seal at once.
create table log_turn (
  only_row boolean primary key default true check (only_row)
);
insert into log_turn default values;

revoke update, delete, truncate on log_seal, log_chain, log_end from ${app_role};
revoke insert, delete, truncate on log_turn from ${app_role};

-- The one way in which rows leave the log: whole batches from the beginning, none younger than half a year, whatever
-- the caller asks for. The owner of the schema does it, since the application's login cannot.
create function end_log_period(before_at timestamptz) returns bigint language plpgsql security definer
set search_path from current as $$
declare
  youngest timestamptz := least(before_at, now() - interval '6 months');
  through bigint;
  gone bigint;
begin
  select max(number) into through from log_seal s
   where s.last_at < youngest
     and s.number > coalesce((select max(through_seal) from log_end), 0)
     and not exists (select 1 from log_seal e where e.number <= s.number and e.last_at >= youngest);
  if through is null then
    return 0;
  end if;
  delete from read_log r using log_chain c where c.log_id = r.id and c.seal <= through;
  get diagnostics gone = row_count;
  delete from log_chain where seal <= through;
  insert into log_end (through_seal, ended_at, row_count) values (through, now(), gone);
  return gone;
end $$;
revoke all on function end_log_period(timestamptz) from public;
grant execute on function end_log_period(timestamptz) to ${app_role};
