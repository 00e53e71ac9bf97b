-- Who stands in for whom today: the days of an absence are Danish ones, whatever clock the database keeps.
create view stands_in as
  select account_id, stand_in_id from absence
   where (now() at time zone 'Europe/Copenhagen')::date between from_day and to_day;
