-- A forum has one chair and one minute taker at most: two who are named at the same moment must not both stay. Where
-- two stand already, the first by key stays and the other sits on as a member.
update forum_member m set part = 'MEMBER'
 where m.part <> 'MEMBER' and exists (select 1 from forum_member o
   where o.forum_id = m.forum_id and o.part = m.part and o.account_id < m.account_id);
create unique index forum_member_one on forum_member (forum_id, part) where part <> 'MEMBER';
