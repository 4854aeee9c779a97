-- Orders that put pairs in force and end them; whose annex names children is read in their school only.
alter table office_order drop constraint ck_office_order_kind;
alter table office_order add constraint ck_office_order_kind check (kind in
    ('approveRoadmap', 'changeRoadmap', 'appoint', 'group', 'assignPairs', 'endPairs', 'encourage', 'monitoring', 'results',
     'amend', 'free'));
alter table office_order add column names_children boolean not null default false;
alter table office_order alter column names_children drop default;

-- a file of pairs waits as the others do
alter table upload drop constraint ck_upload_kind;
alter table upload add constraint ck_upload_kind check (kind in ('organisations', 'people', 'pairs'));
