-- Of a group each has gone through the programme or has not: the mark is the mentee's, not the pair's.
alter table pair_member
    add column is_passed boolean not null default false;
alter table pair_member disable trigger user;
update pair_member m
set is_passed = true
from pair p
where p.id = m.pair_id and p.is_passed and not m.is_mentor and m.left_by is null;
alter table pair_member enable trigger user;
alter table pair_member
    alter column is_passed drop default;
alter table pair
    drop column is_passed;
