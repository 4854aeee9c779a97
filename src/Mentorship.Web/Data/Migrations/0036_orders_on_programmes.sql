-- Orders approve statutes and programmes, and the personal programmes of pairs.
alter table office_order drop constraint ck_office_order_kind;
alter table office_order add constraint ck_office_order_kind check (kind in
    ('approveRoadmap', 'changeRoadmap', 'approveAct', 'approveProgrammes', 'appoint', 'group', 'assignPairs', 'changePairs', 'endPairs',
     'encourage', 'monitoring', 'results', 'amend', 'free'));

alter table pair_order
    drop constraint ck_pair_order_act,
    add constraint ck_pair_order_act check (act in ('assign', 'extend', 'replace', 'end', 'join', 'programme'));
