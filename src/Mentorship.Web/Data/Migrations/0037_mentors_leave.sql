-- A mentor who makes room for another: by whose will, why, and when he was told.
alter table pair_member
    add column left_by text,
    add column left_because varchar(500),
    add column notice_on date,
    add constraint ck_pair_member_left_by check (left_by in ('mentor', 'mentee', 'both', 'curator'));
