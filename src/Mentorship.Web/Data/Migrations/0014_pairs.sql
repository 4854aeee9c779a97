-- Pairs of mentors and mentees, the orders that name them, and the consents that they rest on.

alter table district
    add column pairs_mentor_places integer not null default 3,
    add column pairs_agreement text not null default 'warn',
    add column pairs_stuck_days integer not null default 21,
    add constraint ck_district_pairs_agreement check (pairs_agreement in ('warn', 'block'));
alter table district
    alter column pairs_mentor_places drop default,
    alter column pairs_agreement drop default,
    alter column pairs_stuck_days drop default;

create table mentoring_form (
    district_id uuid not null,
    id uuid not null,
    name varchar(120) collate russian not null,
    mentor_side text not null,
    mentee_side text not null,
    role_models varchar(2000) not null,
    expected_from varchar(200) not null,
    is_retired boolean not null,
    place integer not null,
    constraint pk_mentoring_form primary key (district_id, id),
    constraint ck_mentoring_form_mentee_side check (mentee_side in ('staff', 'learner', 'partner')),
    constraint ck_mentoring_form_mentor_side check (mentor_side in ('staff', 'learner', 'partner')),
    constraint fk_mentoring_form_district_id foreign key (district_id) references district (id) on delete restrict
);

create table mentoring_kind (
    district_id uuid not null,
    id uuid not null,
    name varchar(120) collate russian not null,
    needs_order boolean not null,
    needs_programme boolean not null,
    shortest_months integer,
    longest_months integer,
    one_mentor boolean not null,
    may_cross_schools boolean not null,
    is_counted boolean not null,
    expected_from varchar(200) not null,
    is_retired boolean not null,
    place integer not null,
    constraint pk_mentoring_kind primary key (district_id, id),
    constraint fk_mentoring_kind_district_id foreign key (district_id) references district (id) on delete restrict
);

create table pair (
    district_id uuid not null,
    id uuid not null,
    organisation_id uuid not null,
    form_id uuid not null,
    kind_id uuid not null,
    direction text not null,
    role_model varchar(160),
    subject varchar(120) collate russian,
    subject_key varchar(120) not null,
    one_mentor boolean not null,
    starts_on date not null,
    ends_on date not null,
    goal varchar(2000),
    rhythm text not null,
    state text not null,
    approved_on date,
    ended_on date,
    ended_by text,
    ended_because varchar(500),
    notice_on date,
    result varchar(2000),
    case_link varchar(500),
    is_passed boolean not null,
    constraint pk_pair primary key (district_id, id),
    constraint ck_pair_direction check (direction in ('teachers', 'students', 'both')),
    constraint ck_pair_ended_by check (ended_by in ('mentor', 'mentee', 'both', 'curator')),
    constraint ck_pair_rhythm check (rhythm in ('weekly', 'fortnightly', 'monthly', 'byNeed')),
    constraint ck_pair_state check (state in ('draft', 'approved', 'completed', 'terminated')),
    constraint fk_pair_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_pair_form_id foreign key (district_id, form_id) references mentoring_form (district_id, id) on delete restrict,
    constraint fk_pair_kind_id foreign key (district_id, kind_id) references mentoring_kind (district_id, id) on delete restrict,
    constraint fk_pair_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id) on delete restrict
);

create table pair_member (
    district_id uuid not null,
    id uuid not null,
    pair_id uuid not null,
    person_id uuid not null,
    organisation_id uuid,
    is_mentor boolean not null,
    is_worker boolean not null,
    starts_on date not null,
    ends_on date not null,
    agreement_number varchar(60),
    agreement_on date,
    payment_basis varchar(300),
    released_on date,
    released_by uuid,
    constraint pk_pair_member primary key (district_id, id),
    constraint fk_pair_member_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_pair_member_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id),
    constraint fk_pair_member_pair_id foreign key (district_id, pair_id) references pair (district_id, id) on delete cascade,
    constraint fk_pair_member_person_id foreign key (district_id, person_id) references person (district_id, id) on delete restrict
);

create table pair_link (
    district_id uuid not null,
    id uuid not null,
    pair_id uuid not null,
    mentor_id uuid not null,
    mentee_id uuid not null,
    subject_key varchar(120) not null,
    starts_on date not null,
    ends_on date not null,
    is_only boolean not null,
    constraint pk_pair_link primary key (district_id, id),
    constraint fk_pair_link_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_pair_link_mentee_id foreign key (district_id, mentee_id) references person (district_id, id) on delete restrict,
    constraint fk_pair_link_mentor_id foreign key (district_id, mentor_id) references person (district_id, id) on delete restrict,
    constraint fk_pair_link_pair_id foreign key (district_id, pair_id) references pair (district_id, id) on delete cascade
);

create table pair_order (
    district_id uuid not null,
    id uuid not null,
    pair_id uuid not null,
    order_id uuid not null,
    act text not null,
    done_on date,
    on_day date,
    ended_by text,
    because varchar(500),
    notice_on date,
    result varchar(2000),
    is_early boolean not null,
    constraint pk_pair_order primary key (district_id, id),
    constraint ck_pair_order_act check (act in ('assign', 'extend', 'replace', 'end')),
    constraint ck_pair_order_ended_by check (ended_by in ('mentor', 'mentee', 'both', 'curator')),
    constraint fk_pair_order_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_pair_order_order_id foreign key (district_id, order_id) references office_order (district_id, id) on delete cascade,
    constraint fk_pair_order_pair_id foreign key (district_id, pair_id) references pair (district_id, id) on delete cascade
);

create table consent_text (
    district_id uuid not null,
    id uuid not null,
    kind text not null,
    number integer not null,
    purpose varchar(4000) not null,
    data varchar(4000) not null,
    actions varchar(4000) not null,
    withdrawal varchar(4000) not null,
    years integer,
    constraint pk_consent_text primary key (district_id, id),
    constraint ck_consent_text_kind check (kind in ('processing', 'childProcessing', 'publication', 'mentoringWork', 'thisPair')),
    constraint fk_consent_text_district_id foreign key (district_id) references district (id) on delete restrict
);

create table consent (
    district_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    organisation_id uuid not null,
    text_id uuid not null,
    kind text not null,
    pair_id uuid,
    asked_on date not null,
    signed_on date,
    valid_to date,
    signed_by varchar(200),
    own_hand boolean not null,
    scan_id uuid,
    withdrawn_on date,
    withdrawn_by varchar(300),
    constraint pk_consent primary key (district_id, id),
    constraint ck_consent_kind check (kind in ('processing', 'childProcessing', 'publication', 'mentoringWork', 'thisPair')),
    constraint fk_consent_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_consent_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id) on delete restrict,
    constraint fk_consent_pair_id foreign key (district_id, pair_id) references pair (district_id, id),
    constraint fk_consent_person_id foreign key (district_id, person_id) references person (district_id, id) on delete restrict,
    constraint fk_consent_scan_id foreign key (district_id, scan_id) references stored_file (district_id, id),
    constraint fk_consent_text_id foreign key (district_id, text_id) references consent_text (district_id, id) on delete restrict
);

create index ix_consent_organisation_id on consent (district_id, organisation_id);
create index ix_consent_pair_id on consent (district_id, pair_id);
create index ix_consent_person_id on consent (district_id, person_id);
create index ix_consent_scan_id on consent (district_id, scan_id);
create index ix_consent_text_id on consent (district_id, text_id);
create unique index ux_consent_text_kind_number on consent_text (district_id, kind, number);
create unique index ux_mentoring_form_name on mentoring_form (district_id, name);
create unique index ux_mentoring_kind_name on mentoring_kind (district_id, name);
create index ix_pair_form_id on pair (district_id, form_id);
create index ix_pair_kind_id on pair (district_id, kind_id);
create index ix_pair_organisation_id on pair (district_id, organisation_id);
create index ix_pair_link_mentee_id on pair_link (district_id, mentee_id);
create index ix_pair_link_mentor_id on pair_link (district_id, mentor_id);
create index ix_pair_link_pair_id on pair_link (district_id, pair_id);
create index ix_pair_member_organisation_id on pair_member (district_id, organisation_id);
create index ix_pair_member_pair_id on pair_member (district_id, pair_id);
create index ix_pair_member_person_id on pair_member (district_id, person_id);
create index ix_pair_order_order_id on pair_order (district_id, order_id);
create unique index ux_pair_order_pair_id_order_id on pair_order (district_id, pair_id, order_id);

alter table pair add constraint ck_pair_period check (starts_on <= ends_on);
alter table pair add constraint ck_pair_approved check ((state = 'draft') = (approved_on is null));
alter table pair add constraint ck_pair_ended check
    ((state in ('completed', 'terminated')) = (ended_on is not null) and (ended_on is null or ended_on >= starts_on)
        and (state <> 'terminated' or (ended_by is not null and ended_because is not null)));
alter table pair_member add constraint ck_pair_member_period check (starts_on <= ends_on);
alter table pair_link add constraint ck_pair_link_period check (starts_on <= ends_on);
alter table consent add constraint ck_consent_pair check ((kind = 'thisPair') = (pair_id is not null));
alter table consent add constraint ck_consent_withdrawn check (withdrawn_on is null or withdrawn_on >= signed_on);
alter table consent add constraint ck_consent_term check (valid_to is null or valid_to >= signed_on);

-- nobody mentors himself
alter table pair_link add constraint ck_pair_link_two check (mentor_id <> mentee_id);
-- the same two, whoever of them mentors, are joined once at a time in one subject
alter table pair_link add constraint ex_pair_link_once exclude using gist
    (district_id with =, (least(mentor_id, mentee_id)) with =, (greatest(mentor_id, mentee_id)) with =,
     subject_key with =, daterange(starts_on, ends_on, '[]') with &&);
-- kinds with one mentor: a mentee's periods in one subject do not overlap
alter table pair_link add constraint ex_pair_link_only exclude using gist
    (district_id with =, mentee_id with =, subject_key with =, daterange(starts_on, ends_on, '[]') with &&)
    where (is_only);

-- A mentor is in no more pairs at a time than he has places. Whoever joins him waits for his row, so that two at once
-- cannot both take the last place; the most at a time is reached on a day when some pair begins.
create function pair_link_capacity() returns trigger
language plpgsql as $$
declare places integer; busy integer;
begin
    select coalesce(p.mentor_places, d.pairs_mentor_places) into places
        from person p join district d on d.id = p.district_id
        where p.district_id = new.district_id and p.id = new.mentor_id for no key update of p;
    select max(pairs) into busy from (
        select count(distinct other.pair_id) pairs
        from (select new.starts_on as day union
              select l.starts_on from pair_link l
              where l.district_id = new.district_id and l.mentor_id = new.mentor_id
                and l.starts_on between new.starts_on and new.ends_on) days
        join pair_link other on other.district_id = new.district_id and other.mentor_id = new.mentor_id
            and days.day between other.starts_on and other.ends_on
        group by days.day) counted;
    if busy > places then
        raise exception 'mentor % has % places', new.mentor_id, places using errcode = 'check_violation',
            constraint = 'ck_pair_link_capacity', table = 'pair_link';
    end if;
    return null;
end $$;

create trigger pair_link_capacity after insert or update on pair_link
    for each row execute function pair_link_capacity();

-- what was in force once stays
create function pair_kept() returns trigger
language plpgsql as $$
begin
    if old.state <> 'draft' then
        raise exception 'pair % was in force', old.id using errcode = 'check_violation',
            constraint = 'ck_pair_kept', table = 'pair';
    end if;
    return old;
end $$;

create trigger pair_kept before delete on pair for each row execute function pair_kept();

do $$
declare owned text;
begin
    foreach owned in array array['mentoring_form', 'mentoring_kind', 'pair', 'pair_member', 'pair_link', 'pair_order',
        'consent_text', 'consent']
    loop
        execute format('alter table %I enable row level security', owned);
        execute format('create policy district_%1$s on %1$I using '
            '(district_id = nullif(current_setting(''portal.district'', true), '''')::uuid)', owned);
    end loop;
end $$;
grant select, insert, update, delete on mentoring_form, mentoring_kind, pair, pair_member, pair_link, pair_order, consent to portal_app;
-- words that somebody has signed are never rewritten: a change is another version
grant select, insert on consent_text to portal_app;
