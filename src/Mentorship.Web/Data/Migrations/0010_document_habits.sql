-- what districts write differently in the head of an order: the usual way until somebody says otherwise
alter table district
    add column habits_spaced_kind boolean not null default false,
    add column habits_date text not null default 'digits',
    add column habits_place text not null default 'below',
    add column habits_heading text not null default 'centre',
    add column habits_heading_in_quotes boolean not null default false,
    add column habits_ordering_word text not null default 'ownLine',
    add column letterhead_above text,
    add column letterhead_details text,
    add constraint ck_district_habits_date check (habits_date in ('digits', 'words')),
    add constraint ck_district_habits_place check (habits_place in ('below', 'between')),
    add constraint ck_district_habits_heading check (habits_heading in ('left', 'centre')),
    add constraint ck_district_habits_ordering_word check (habits_ordering_word in ('ownLine', 'inText', 'spaced'));

alter table district
    alter column habits_spaced_kind drop default,
    alter column habits_date drop default,
    alter column habits_place drop default,
    alter column habits_heading drop default,
    alter column habits_heading_in_quotes drop default,
    alter column habits_ordering_word drop default;
