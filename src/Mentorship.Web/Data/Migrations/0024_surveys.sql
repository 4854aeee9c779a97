-- Questionnaires, surveys by them, and the boxes that answers lie in without a name, a key or a time.

create table survey_template (
    district_id uuid not null,
    id uuid not null,
    name varchar(160) collate russian not null,
    respondent text not null,
    stage text not null,
    items varchar(20000) not null,
    version integer not null,
    expected_from varchar(200) not null,
    is_retired boolean not null,
    place integer not null,
    constraint pk_survey_template primary key (district_id, id),
    constraint ck_survey_template_respondent check (respondent in ('mentee', 'mentor', 'curator')),
    constraint ck_survey_template_stage check (stage in ('before', 'after')),
    constraint fk_survey_template_district_id foreign key (district_id) references district (id) on delete restrict
);

create table survey (
    district_id uuid not null,
    id uuid not null,
    title varchar(160) collate russian not null,
    template_id uuid not null,
    template_version integer not null,
    respondent text not null,
    stage text not null,
    items varchar(20000) not null,
    threshold numeric(3,1) not null,
    organisation_id uuid,
    form_id uuid,
    baseline_id uuid,
    starts_on date not null,
    ends_on date not null,
    closed_on date,
    constraint pk_survey primary key (district_id, id),
    constraint ck_survey_respondent check (respondent in ('mentee', 'mentor', 'curator')),
    constraint ck_survey_stage check (stage in ('before', 'after')),
    constraint ck_survey_threshold check (threshold between 1 and 10),
    constraint ck_survey_days check (starts_on <= ends_on),
    constraint fk_survey_baseline_id foreign key (district_id, baseline_id) references survey (district_id, id),
    constraint fk_survey_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_survey_form_id foreign key (district_id, form_id) references mentoring_form (district_id, id),
    constraint fk_survey_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id),
    constraint fk_survey_template_id foreign key (district_id, template_id) references survey_template (district_id, id) on delete restrict
);

create table survey_group (
    district_id uuid not null,
    id uuid not null,
    survey_id uuid not null,
    organisation_id uuid not null,
    invited integer not null,
    answered integer not null,
    papers integer not null,
    ballots text not null,
    constraint pk_survey_group primary key (district_id, id),
    constraint ck_survey_group_answered check (papers between 0 and answered and answered <= invited),
    constraint fk_survey_group_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_survey_group_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id) on delete restrict,
    constraint fk_survey_group_survey_id foreign key (district_id, survey_id) references survey (district_id, id) on delete cascade
);

create unique index ux_survey_template_name on survey_template (district_id, name);
create index ix_survey_template_id on survey (district_id, template_id);
create index ix_survey_baseline_id on survey (district_id, baseline_id);
create index ix_survey_form_id on survey (district_id, form_id);
create index ix_survey_organisation_id on survey (district_id, organisation_id);
create unique index ux_survey_group_survey_id_organisation_id on survey_group (district_id, survey_id, organisation_id);
create index ix_survey_group_organisation_id on survey_group (district_id, organisation_id);

-- an answer waits for whoever closes the survey at that moment, and what is closed stays closed
create function survey_group_kept() returns trigger
language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.answered > 0 then
            raise exception 'survey % has answers', old.survey_id using errcode = 'check_violation',
                constraint = 'ck_survey_answered', table = 'survey_group';
        end if;
        return old;
    end if;
    perform from survey where district_id = new.district_id and id = new.survey_id and closed_on is null for share;
    if not found then
        raise exception 'survey % is closed', new.survey_id using errcode = 'check_violation',
            constraint = 'ck_survey_closed', table = 'survey_group';
    end if;
    return new;
end $$;

create function survey_kept() returns trigger
language plpgsql as $$
begin
    if old.closed_on is not null then
        raise exception 'survey % is closed', old.id using errcode = 'check_violation',
            constraint = 'ck_survey_closed', table = 'survey';
    end if;
    return new;
end $$;

create trigger survey_group_kept before update or delete on survey_group for each row execute function survey_group_kept();
create trigger survey_kept before update on survey for each row execute function survey_kept();

do $$
declare owned text;
begin
    foreach owned in array array['survey_template', 'survey', 'survey_group']
    loop
        execute format('alter table %I enable row level security', owned);
        execute format('create policy district_%1$s on %1$I using '
            '(district_id = nullif(current_setting(''portal.district'', true), '''')::uuid)', owned);
    end loop;
end $$;
grant select, insert, update, delete on survey_template to portal_app;
-- what people were asked and promised does not change under their answers
grant select, insert, delete, update (closed_on) on survey to portal_app;
grant select, insert, delete, update (ballots, answered, papers) on survey_group to portal_app;

alter table link drop constraint ck_link_purpose;
alter table link add constraint ck_link_purpose check
    (purpose in ('invitation', 'passwordReset', 'calendar', 'documentCheck', 'fit', 'survey'));
create index ix_link_target_id on link (target_id);

-- whose satisfaction an indicator of surveys takes
alter table indicator add column respondents text;
alter table indicator add constraint ck_indicator_respondents check (respondents in ('mentee', 'mentor', 'curator'));
update indicator set respondents = 'mentee' where kind = 'survey' and code = 'content-mentees';
update indicator set respondents = 'mentor' where kind = 'survey' and code = 'content-mentors';
