-- Whom help is aimed at: one child, a family, or a group or a place. Of a family each child has a row of its own, since
-- the effect on each is another and each may end on another day; family_id, the id of the row it was begun with, holds
-- them together.
alter table intervention add family_id uuid references intervention (id) on delete set null;
alter table intervention add aim text generated always as (
  case when child_id is null then 'GROUP' when family_id is null then 'CHILD' else 'FAMILY' end) stored;
create index intervention_family on intervention (family_id) where family_id is not null;
