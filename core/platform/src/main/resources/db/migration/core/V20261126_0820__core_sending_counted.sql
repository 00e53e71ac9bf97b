-- One counter for each address and clock hour, as for the tries to log in: the count and its check are one locked step.
-- Only the hour stands beside it, so that no row can be paired with the moment a concern was received.
drop table public_sending;
create table public_sending (
  subject bytea primary key,
  sent integer not null,
  since timestamptz not null
);
create index public_sending_since on public_sending (since);
