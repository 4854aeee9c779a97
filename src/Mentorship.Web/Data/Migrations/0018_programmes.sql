-- Personal programmes of pairs, their meetings, the early question whether they fit, reports of mentors.

create table programme_template (
    district_id uuid not null,
    id uuid not null,
    name varchar(160) collate russian not null,
    form_id uuid,
    deficit varchar(4000),
    goal varchar(4000),
    tasks varchar(4000),
    expected varchar(4000),
    steps varchar(20000) not null,
    expected_from varchar(200) not null,
    is_retired boolean not null,
    place integer not null,
    constraint pk_programme_template primary key (district_id, id),
    constraint fk_programme_template_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_programme_template_form_id foreign key (district_id, form_id) references mentoring_form (district_id, id)
);

create table programme (
    district_id uuid not null,
    id uuid not null,
    starts_on date not null,
    ends_on date not null,
    goal varchar(4000),
    tasks varchar(4000),
    deficits varchar(4000),
    strengths varchar(4000),
    expected varchar(4000),
    state text not null,
    approved_on date,
    approved_by varchar(200),
    completed_on date,
    outcome varchar(4000),
    pair_id uuid not null,
    constraint pk_programme primary key (district_id, id),
    constraint ck_programme_state check (state in ('draft', 'approved', 'completed')),
    constraint fk_programme_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_programme_pair_id foreign key (district_id, pair_id) references pair (district_id, id) on delete cascade
);

create table programme_step (
    district_id uuid not null,
    id uuid not null,
    programme_id uuid not null,
    place integer not null,
    title varchar(600) not null,
    due_on date,
    planned varchar(1000),
    actual varchar(1000),
    done_on date,
    mark varchar(1000),
    constraint pk_programme_step primary key (district_id, id),
    constraint fk_programme_step_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_programme_step_programme_id foreign key (district_id, programme_id) references programme (district_id, id) on delete cascade
);

create table programme_correction (
    district_id uuid not null,
    id uuid not null,
    programme_id uuid not null,
    on_day date not null,
    because varchar(500) not null,
    what varchar(20000) not null,
    constraint pk_programme_correction primary key (district_id, id),
    constraint fk_programme_correction_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_programme_correction_programme_id foreign key (district_id, programme_id) references programme (district_id, id) on delete cascade
);

create table meeting (
    district_id uuid not null,
    id uuid not null,
    kind text not null,
    planned_on date,
    held_on date,
    minutes integer,
    note varchar(2000),
    written_by uuid,
    pair_id uuid not null,
    constraint pk_meeting primary key (district_id, id),
    constraint ck_meeting_kind check (kind in ('acquaintance', 'trial', 'planning', 'work', 'final', 'reflection')),
    constraint fk_meeting_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_meeting_pair_id foreign key (district_id, pair_id) references pair (district_id, id) on delete cascade
);

create table meeting_presence (
    district_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    constraint pk_meeting_presence primary key (district_id, id),
    constraint fk_meeting_presence_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_meeting_presence_meeting_id foreign key (district_id, meeting_id) references meeting (district_id, id) on delete cascade,
    constraint fk_meeting_presence_person_id foreign key (district_id, person_id) references person (district_id, id) on delete restrict
);

create table fit_question (
    district_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    is_mentor boolean not null,
    asked_on date not null,
    is_mailed boolean not null,
    answer text,
    words varchar(500),
    answered_on date,
    pair_id uuid not null,
    constraint pk_fit_question primary key (district_id, id),
    constraint ck_fit_question_answer check (answer in ('fits', 'difficulties', 'doesNotFit')),
    constraint fk_fit_question_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_fit_question_pair_id foreign key (district_id, pair_id) references pair (district_id, id) on delete cascade,
    constraint fk_fit_question_person_id foreign key (district_id, person_id) references person (district_id, id) on delete restrict
);

create table mentor_report (
    district_id uuid not null,
    id uuid not null,
    starts_on date not null,
    ends_on date not null,
    counted_on date not null,
    meetings_planned integer not null,
    meetings_held integer not null,
    minutes integer not null,
    steps_planned integer not null,
    steps_done integer not null,
    results varchar(4000),
    remaining varchar(4000),
    difficulties varchar(4000),
    review varchar(4000),
    case_link varchar(500),
    conclusion text not null,
    written_by uuid,
    pair_id uuid not null,
    constraint pk_mentor_report primary key (district_id, id),
    constraint ck_mentor_report_conclusion check (conclusion in ('complete', 'prolong', 'correct')),
    constraint fk_mentor_report_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_mentor_report_pair_id foreign key (district_id, pair_id) references pair (district_id, id) on delete cascade
);

create index ix_fit_question_pair_id on fit_question (district_id, pair_id);
create index ix_fit_question_person_id on fit_question (district_id, person_id);
create index ix_meeting_pair_id on meeting (district_id, pair_id);
create index ix_meeting_presence_person_id on meeting_presence (district_id, person_id);
create unique index ux_meeting_presence_meeting_id_person_id on meeting_presence (district_id, meeting_id, person_id);
create index ix_mentor_report_pair_id on mentor_report (district_id, pair_id);
create unique index ux_programme_pair_id on programme (district_id, pair_id);
create index ix_programme_correction_programme_id on programme_correction (district_id, programme_id);
create index ix_programme_step_programme_id on programme_step (district_id, programme_id);
create index ix_programme_template_form_id on programme_template (district_id, form_id);
create unique index ux_programme_template_name on programme_template (district_id, name);
-- a pair that has not met for long is looked for among all of a district
create index ix_meeting_pair_id_held_on on meeting (district_id, pair_id, held_on);

alter table programme add constraint ck_programme_term check (starts_on <= ends_on);
alter table programme add constraint ck_programme_approved check
    ((state = 'draft') = (approved_on is null) and (approved_on is null) = (approved_by is null));
alter table programme add constraint ck_programme_completed check ((state = 'completed') = (completed_on is not null));
alter table programme_step add constraint ck_programme_step_done check (done_on is null or actual is not null);
alter table meeting add constraint ck_meeting_day check (num_nonnulls(planned_on, held_on) > 0);
alter table meeting add constraint ck_meeting_held check ((held_on is null) = (minutes is null));
alter table meeting add constraint ck_meeting_minutes check (minutes between 1 and 600);
alter table fit_question add constraint ck_fit_question_answered check ((answer is null) = (answered_on is null));
alter table mentor_report add constraint ck_mentor_report_term check (starts_on <= ends_on);
alter table mentor_report add constraint ck_mentor_report_link check (case_link ~* '^https?://');

-- what was approved once stays
create function programme_kept() returns trigger
language plpgsql as $$
begin
    if old.state <> 'draft' then
        raise exception 'programme % was approved', old.id using errcode = 'check_violation',
            constraint = 'ck_programme_kept', table = 'programme';
    end if;
    return old;
end $$;

create trigger programme_kept before delete on programme for each row execute function programme_kept();

do $$
declare owned text;
begin
    foreach owned in array array['programme_template', 'programme', 'programme_step', 'programme_correction', 'meeting',
        'meeting_presence', 'fit_question', 'mentor_report']
    loop
        execute format('alter table %I enable row level security', owned);
        execute format('create policy district_%1$s on %1$I using '
            '(district_id = nullif(current_setting(''portal.district'', true), '''')::uuid)', owned);
    end loop;
end $$;
grant select, insert, update, delete on programme_template, programme, programme_step, meeting, meeting_presence,
    fit_question, mentor_report to portal_app;
-- what was corrected and why is never rewritten; a draft that is deleted has none
grant select, insert on programme_correction to portal_app;

-- the question «подходит ли?» opens by a one-time link
alter table link drop constraint ck_link_purpose;
alter table link add constraint ck_link_purpose check
    (purpose in ('invitation', 'passwordReset', 'calendar', 'documentCheck', 'fit'));
