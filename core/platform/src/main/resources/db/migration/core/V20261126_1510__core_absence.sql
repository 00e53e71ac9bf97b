-- Somebody is away for some days, and a colleague stands in for them (C20): sees and does what they have in hand.
create table absence (
  id uuid primary key,
  account_id uuid not null references account (id),
  stand_in_id uuid not null references account (id),
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  noted_by text not null,
  noted_at timestamptz not null,
  check (stand_in_id <> account_id),
  exclude using gist (account_id with =, daterange(from_day, to_day, '[]') with &&)
);
create index absence_stand_in on absence (stand_in_id, to_day);
