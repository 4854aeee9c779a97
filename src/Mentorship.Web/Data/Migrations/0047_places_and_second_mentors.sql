-- Where somebody works or learns whose organisation the directory does not have: in words, and never among his competencies.
alter table person
    add column place_words varchar(200);

-- A group has one mentor or several: another one joins by an order as one more mentee does.
alter table pair_order
    drop constraint ck_pair_order_act,
    add constraint ck_pair_order_act
        check (act in ('assign', 'extend', 'replace', 'end', 'join', 'programme', 'leave', 'joinMentor'));
