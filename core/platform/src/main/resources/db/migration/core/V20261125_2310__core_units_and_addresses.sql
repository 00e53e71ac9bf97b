-- What an external actor is to the municipality, and whom to ask for there (C2).
alter table unit add column actor text
  check (actor in ('VOLUNTARY', 'HEALTH_SERVICE', 'POLICE', 'SUPPLIER', 'OTHER'));
alter table unit add column contact text not null default '';
alter table unit add check (actor is null or area = 'EXTERNAL');

-- A protected address must not be told by another household that lives there too (C1).
create index household_address_place on household_address (postal_code, lower(street));
create index household_member_of_person on household_member (person_id) where person_id is not null;

