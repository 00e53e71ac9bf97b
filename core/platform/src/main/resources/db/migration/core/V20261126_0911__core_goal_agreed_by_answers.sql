-- A goal is agreed once each who was asked has answered; one who disagrees stands beside it.
update goal g
   set state = 'AGREED', version = version + 1
 where state = 'PROPOSED'
   and not exists (select 1 from goal_words w where w.goal_id = g.id and w.answer = 'WAITING')
   and exists (select 1 from goal_words w where w.goal_id = g.id and w.answer = 'AGREES');
