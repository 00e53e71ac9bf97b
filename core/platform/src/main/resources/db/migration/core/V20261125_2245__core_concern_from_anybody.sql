-- A concern from somebody without log-in has a receipt that is found by a key nobody can guess; its number opens nothing.
-- A child that was only described must be looked for before the concern can end: found, or noted as unknown with what
-- was done to find it (C3). How long the assessment took is measured beside the first action.
alter table concern
  add column receipt_key uuid,
  add column assessed_at timestamptz,
  add column identity text check (identity in ('FOUND', 'UNKNOWN')),
  add column identity_words text not null default '',
  add column identity_at timestamptz,
  add column identity_by uuid references account (id),
  add check (identity is distinct from 'UNKNOWN' or identity_words <> ''),
  add check (state <> 'CLOSED' or about <> 'DESCRIBED' or identity is not null);
create unique index concern_receipt on concern (receipt_key) where receipt_key is not null;

-- An unborn child that turned out to be one the register knows by now: its thread goes on there.
alter table child add column became_id uuid references child (id);

-- How often the public page was used from where: a keyed fingerprint of the address, kept for an hour, tied to no concern.
create table public_sending (
  id uuid primary key,
  subject bytea not null,
  at timestamptz not null
);
create index public_sending_subject on public_sending (subject, at);
create index public_sending_at on public_sending (at);
