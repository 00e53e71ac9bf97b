create table nabo_note (
  id uuid primary key,
  words text not null,
  version integer not null default 0
);
