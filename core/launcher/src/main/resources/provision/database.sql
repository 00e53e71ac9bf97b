-- Once per database, repeated at every start; a second run changes nothing.
revoke all on schema public from public;

create schema if not exists plat;
create table if not exists plat.tenant (
  id         text primary key,
  hex        text not null unique check (hex ~ '^[0-9a-f]{8}$'),
  kind       text not null check (kind in ('municipality', 'operator')),
  status     text not null default 'new' check (status in ('new', 'ready', 'parked')),
  key_check  text,
  created_at timestamptz not null default now()
);

create schema if not exists ext;
create extension if not exists pg_trgm schema ext;
create extension if not exists btree_gist schema ext;

-- How a name is compared: as people hear it, whichever way it is spelt.
create or replace function ext.fold(name text) returns text
  language sql immutable strict parallel safe
  return replace(
    translate(lower(normalize(name, NFC)), 'éèêëáàâãíìîïóòôõúùûñçýäöü-', 'eeeeaaaaiiiioooouuuncyæøy '),
    'aa', 'å');
