-- Who put an item on the agenda may take it off again; unknown for what stood there before.
alter table agenda_item add column put_by uuid references account (id);
