-- What the bases of mentors and mentees ask of a person, who speaks for a child, and which card was a double.

alter table person
    add column profile_competencies varchar(1000),
    add column profile_achievements varchar(1000),
    add column profile_interests varchar(1000),
    add column profile_wanted_age varchar(100),
    add column profile_time varchar(200),
    add column request varchar(1000),
    add column representative_name varchar(200),
    add column representative_relation varchar(60),
    add column representative_phone varchar(60),
    add column representative_email varchar(200),
    add column mentor_places integer,
    add column merged_into_id uuid,
    add constraint fk_person_merged_into_id foreign key (district_id, merged_into_id) references person (district_id, id),
    add constraint ck_person_merged check (merged_into_id <> id),
    add constraint ck_person_places check (mentor_places between 1 and 20);
create index ix_person_merged_into_id on person (district_id, merged_into_id);
