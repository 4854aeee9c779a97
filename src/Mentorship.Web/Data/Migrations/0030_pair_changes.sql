-- Orders change who is in a pair; kinds of one mentee, and kinds that are between organisations only.
alter table mentoring_kind
    add column one_mentee boolean not null default false,
    add column must_cross_schools boolean not null default false;
update mentoring_kind set one_mentee = true where one_mentor and lower(name) ~ 'один на один|реверсивн';
update mentoring_kind set must_cross_schools = true where may_cross_schools and lower(name) like '%между организациями%';
alter table mentoring_kind
    alter column one_mentee drop default,
    alter column must_cross_schools drop default;

alter table pair_order
    add column comer_id uuid,
    add column comer_organisation_id uuid,
    add column member_id uuid,
    drop constraint ck_pair_order_act,
    add constraint ck_pair_order_act check (act in ('assign', 'extend', 'replace', 'end', 'join')),
    add constraint fk_pair_order_comer_id foreign key (district_id, comer_id) references person (district_id, id) on delete cascade,
    add constraint fk_pair_order_comer_organisation_id foreign key (district_id, comer_organisation_id) references organisation (district_id, id) on delete no action,
    add constraint fk_pair_order_member_id foreign key (district_id, member_id) references pair_member (district_id, id) on delete cascade;
drop index ux_pair_order_pair_id_order_id;
-- One order may let several into a group; nobody twice.
create unique index ux_pair_order_pair_id_order_id_comer_id on pair_order (district_id, pair_id, order_id, comer_id) nulls not distinct;
create index ix_pair_order_comer_id on pair_order (district_id, comer_id);
create index ix_pair_order_comer_organisation_id on pair_order (district_id, comer_organisation_id);
create index ix_pair_order_member_id on pair_order (district_id, member_id);

-- The head of the mentor's own school: who agreed, and by which paper.
alter table pair_member
    add column released_by_name varchar(200),
    add column release_paper varchar(300);

alter table office_order drop constraint ck_office_order_kind;
alter table office_order add constraint ck_office_order_kind check (kind in
    ('approveRoadmap', 'changeRoadmap', 'appoint', 'group', 'assignPairs', 'changePairs', 'endPairs', 'encourage', 'monitoring',
     'results', 'amend', 'free'));
