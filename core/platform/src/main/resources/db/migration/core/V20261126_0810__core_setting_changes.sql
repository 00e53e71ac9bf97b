-- What admins have made of settings, save by save: who, when, from what to what. The number of a module's newest save
-- is the version that the next one builds on, and that save is the one that can be taken back. "own" tells a value that
-- an admin has set from what tenant.properties or the module says.
create table setting_change (
  save_id uuid not null,
  module text not null,
  number integer not null,
  key text not null,
  was text not null,
  was_own boolean not null,
  became text not null,
  is_own boolean not null,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (module, number, key)
);
