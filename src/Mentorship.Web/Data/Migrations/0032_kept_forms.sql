-- Forms of names and posts that somebody put right in an order, for every later paper.

create table kept_forms (
    district_id uuid not null,
    id uuid not null,
    part text not null,
    person_id uuid,
    nominative varchar(300) not null,
    genitive varchar(400) not null,
    dative varchar(400) not null,
    accusative varchar(400) not null,
    instrumental varchar(400) not null,
    prepositional varchar(400) not null,
    constraint pk_kept_forms primary key (district_id, id),
    constraint ck_kept_forms_part check (part in ('surname', 'givenName', 'patronymic', 'post')),
    constraint ck_kept_forms_whose check ((part = 'post') = (person_id is null)),
    constraint fk_kept_forms_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_kept_forms_person_id foreign key (district_id, person_id) references person (district_id, id) on delete cascade
);
create unique index ux_kept_forms_person_id_part_nominative on kept_forms (district_id, person_id, part, nominative) nulls not distinct;

alter table kept_forms enable row level security;
create policy district_kept_forms on kept_forms using (district_id = nullif(current_setting('portal.district', true), '')::uuid);
grant select, insert, update, delete on kept_forms to portal_app;
