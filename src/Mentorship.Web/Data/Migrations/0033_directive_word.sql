-- The word that orders in a распоряжение: «обязываю» until the district says otherwise.
alter table district
    add column habits_directive_word text not null default 'oblige',
    add constraint ck_district_habits_directive_word check (habits_directive_word in ('oblige', 'direct', 'suggest'));

alter table district alter column habits_directive_word drop default;
