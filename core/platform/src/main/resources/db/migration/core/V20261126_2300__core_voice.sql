-- The child's voice stands on its own (C9): one conversation can carry an assessment, a goal, a decision and a follow-up.
create table child_voice (
  id uuid primary key,
  child_id uuid not null references child (id),
  source text not null check (source in ('DIRECT', 'OBSERVED', 'REFLECTED_BY_ADULTS')),
  words text not null default '',
  told_to text not null default '',
  reason text not null default '',
  heard_on date not null,
  concern_id uuid references concern (id),
  file_kind text check (file_kind in ('DRAWING', 'SOUND')),
  noted_by uuid not null references account (id),
  noted_name text not null,
  noted_at timestamptz not null,
  check (words <> '' or file_kind is not null),
  check (source = 'DIRECT' or reason <> ''),
  check (source <> 'DIRECT' or told_to <> '')
);
create index child_voice_child on child_voice (child_id, heard_on desc, id desc);

-- What the child drew or said, readable with the municipality's key only.
create table child_voice_file (
  voice_id uuid primary key references child_voice (id) on delete cascade,
  media_type text not null,
  content_cipher bytea not null
);

-- Which voice a step stands on, or why the child was not heard.
alter table concern add column voice_id uuid references child_voice (id), add column unheard text not null default '';
alter table goal add column voice_id uuid references child_voice (id), add column unheard text not null default '';
alter table intervention add column voice_id uuid references child_voice (id), add column unheard text not null default '';
alter table intervention_effect add column voice_id uuid references child_voice (id), add column unheard text not null default '';

-- What meetings have heard so far can be stood on too.
insert into child_voice (id, child_id, source, words, told_to, reason, heard_on, noted_by, noted_name, noted_at)
select gen_random_uuid(), i.child_id, i.voice_source, i.voice, case when i.voice_source = 'DIRECT' and i.voice_told_to = '' then m_by.name else i.voice_told_to end, i.voice_reason,
       (i.closed_at at time zone 'Europe/Copenhagen')::date, m.minute_taker_id, m_by.name, i.closed_at
  from agenda_item i join meeting m on m.id = i.meeting_id join account m_by on m_by.id = m.minute_taker_id
 where i.child_id is not null and i.voice_source is not null and i.closed_at is not null;
