-- Each part of the returns has a specialist who looks through it.
create table block_owner (
    district_id uuid not null,
    id uuid not null,
    block text not null,
    membership_id uuid not null,
    constraint pk_block_owner primary key (district_id, id),
    constraint ck_block_owner_block check (block in ('students', 'teachers', 'pairs', 'surveys', 'papers')),
    constraint fk_block_owner_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_block_owner_membership_id foreign key (membership_id) references membership (id) on delete cascade
);
create unique index ux_block_owner_block on block_owner (district_id, block);
create index ix_block_owner_membership_id on block_owner (membership_id);
alter table block_owner enable row level security;
create policy district_block_owner on block_owner using
    (district_id = nullif(current_setting('portal.district', true), '')::uuid);
grant select, insert, update, delete on block_owner to portal_app;
