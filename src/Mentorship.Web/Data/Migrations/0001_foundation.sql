-- Names are sorted as a Russian reader expects: № 2 before № 10.
create collation russian (provider = icu, locale = 'ru-u-kn-true');

create table district (
    id uuid not null,
    kind text not null,
    name varchar(120) collate russian not null,
    name_genitive varchar(120) not null,
    name_dative varchar(120) not null,
    name_prepositional varchar(120) not null,
    department_name varchar(300) not null,
    town varchar(120),
    time_zone varchar(60) not null,
    head_post varchar(200),
    head_name varchar(200),
    contact_phone varchar(60),
    created_at timestamptz not null,
    layout_first_line_indent integer not null,
    layout_font_size integer not null,
    layout_line_spacing integer not null,
    layout_margin_bottom integer not null,
    layout_margin_left integer not null,
    layout_margin_right integer not null,
    layout_margin_top integer not null,
    layout_table_font_size integer not null,
    constraint pk_district primary key (id),
    constraint ck_district_kind check (kind in ('municipal', 'institution'))
);

create table outbox (
    id uuid not null,
    address varchar(320) not null,
    subject varchar(300) not null,
    body text not null,
    created_at timestamptz not null,
    next_attempt_at timestamptz not null,
    sent_at timestamptz,
    attempts integer not null,
    last_error varchar(500),
    constraint pk_outbox primary key (id)
);

create table portal_user (
    id uuid not null,
    full_name varchar(200) collate russian not null,
    is_administrator boolean not null,
    created_at timestamptz not null,
    last_signed_in_at timestamptz,
    disabled_at timestamptz,
    user_name varchar(256),
    normalized_user_name varchar(256),
    email varchar(256),
    normalized_email varchar(256),
    email_confirmed boolean not null,
    password_hash text,
    security_stamp text,
    concurrency_stamp text,
    phone_number text,
    phone_number_confirmed boolean not null,
    two_factor_enabled boolean not null,
    lockout_end timestamptz,
    lockout_enabled boolean not null,
    access_failed_count integer not null,
    constraint pk_portal_user primary key (id)
);

create table protection_key (
    id uuid not null,
    name varchar(200) not null,
    xml text not null,
    constraint pk_protection_key primary key (id)
);

create table journal (
    district_id uuid not null,
    number bigint not null,
    at timestamptz not null,
    user_id uuid,
    membership_id uuid,
    act text not null,
    subject_kind text not null,
    subject_id uuid,
    changes jsonb not null,
    previous_hash bytea not null,
    hash bytea not null,
    constraint pk_journal primary key (district_id, number),
    constraint fk_journal_district_id foreign key (district_id) references district (id) on delete restrict
);

create table link (
    id uuid not null,
    purpose text not null,
    target_id uuid not null,
    district_id uuid,
    token_hash bytea not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint pk_link primary key (id),
    constraint ck_link_purpose check (purpose in ('invitation', 'passwordReset')),
    constraint fk_link_district_id foreign key (district_id) references district (id)
);

create table organisation (
    district_id uuid not null,
    id uuid not null,
    kind text not null,
    short_name varchar(120) collate russian not null,
    full_name varchar(400) collate russian not null,
    head_post varchar(200),
    head_name varchar(200),
    address varchar(300),
    phone varchar(60),
    email varchar(200),
    site varchar(200),
    active_from date not null,
    active_to date,
    closed_because varchar(300),
    constraint pk_organisation primary key (district_id, id),
    constraint ck_organisation_kind check (kind in ('department', 'methodCentre', 'school', 'kindergarten', 'supplementary', 'college', 'university', 'culture', 'sport', 'enterprise', 'nonprofit')),
    constraint fk_organisation_district_id foreign key (district_id) references district (id) on delete restrict
);

create table person (
    district_id uuid not null,
    id uuid not null,
    kind text not null,
    surname varchar(100) collate russian not null,
    name varchar(100) collate russian not null,
    patronymic varchar(100) collate russian,
    sex text not null,
    born_on date,
    teaching_since date,
    email varchar(200),
    phone varchar(60),
    constraint pk_person primary key (district_id, id),
    constraint ck_person_kind check (kind in ('employee', 'student', 'outside')),
    constraint ck_person_sex check (sex in ('female', 'male')),
    constraint fk_person_district_id foreign key (district_id) references district (id) on delete restrict
);

create table security_event (
    id uuid not null,
    kind text not null,
    at timestamptz not null,
    user_id uuid,
    address varchar(64),
    detail varchar(300),
    constraint pk_security_event primary key (id),
    constraint ck_security_event_kind check (kind in ('signedIn', 'signInFailed', 'lockedOut', 'signedOut', 'sessionsEnded', 'passwordChanged', 'passwordResetAsked', 'secondFactorFailed', 'secondFactorOn', 'secondFactorOff', 'recoveryCodesMade', 'recoveryCodeUsed', 'userInvited', 'invitationRevoked', 'invitationAccepted', 'userDisabled', 'userEnabled', 'administratorMade', 'administratorRemoved', 'districtCreated', 'demoLoaded')),
    constraint fk_security_event_user_id foreign key (user_id) references portal_user (id)
);

create table upload (
    district_id uuid not null,
    id uuid not null,
    user_id uuid not null,
    kind text not null,
    file_name varchar(200) not null,
    content bytea not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    constraint pk_upload primary key (district_id, id),
    constraint ck_upload_kind check (kind in ('organisations', 'people')),
    constraint fk_upload_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_upload_user_id foreign key (user_id) references portal_user (id)
);

create table user_claim (
    id integer generated by default as identity,
    user_id uuid not null,
    claim_type text,
    claim_value text,
    constraint pk_user_claim primary key (id),
    constraint fk_user_claim_user_id foreign key (user_id) references portal_user (id) on delete cascade
);

create table user_login (
    login_provider text not null,
    provider_key text not null,
    provider_display_name text,
    user_id uuid not null,
    constraint pk_user_login primary key (login_provider, provider_key),
    constraint fk_user_login_user_id foreign key (user_id) references portal_user (id) on delete cascade
);

create table user_token (
    user_id uuid not null,
    login_provider text not null,
    name text not null,
    value text,
    constraint pk_user_token primary key (user_id, login_provider, name),
    constraint fk_user_token_user_id foreign key (user_id) references portal_user (id) on delete cascade
);

create table journal_value (
    district_id uuid not null,
    number bigint not null,
    ordinal integer not null,
    field text not null,
    old_value text,
    new_value text,
    salt bytea,
    erased_by bigint,
    constraint pk_journal_value primary key (district_id, number, ordinal),
    constraint fk_journal_value_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_journal_value_erased_by foreign key (district_id, erased_by) references journal (district_id, number),
    constraint fk_journal_value_number foreign key (district_id, number) references journal (district_id, number) on delete restrict deferrable initially deferred
);

create table organisation_alias (
    district_id uuid not null,
    id uuid not null,
    organisation_id uuid not null,
    spelling varchar(200) collate russian not null,
    key varchar(200) not null,
    constraint pk_organisation_alias primary key (district_id, id),
    constraint fk_organisation_alias_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_organisation_alias_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id) on delete cascade
);

create table statistic (
    district_id uuid not null,
    id uuid not null,
    organisation_id uuid not null,
    kind text not null,
    as_of date not null,
    value integer not null,
    source varchar(200) not null,
    constraint pk_statistic primary key (district_id, id),
    constraint ck_statistic_kind check (kind in ('children10To19', 'children15To19', 'teachers', 'teachersUpTo3Years', 'enterprises')),
    constraint fk_statistic_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_statistic_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id) on delete cascade
);

create table employment (
    district_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    organisation_id uuid not null,
    post varchar(200) collate russian not null,
    subject varchar(200) collate russian,
    category varchar(100),
    starts_on date not null,
    ends_on date,
    constraint pk_employment primary key (district_id, id),
    constraint fk_employment_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_employment_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id) on delete restrict,
    constraint fk_employment_person_id foreign key (district_id, person_id) references person (district_id, id) on delete cascade
);

create table enrolment (
    district_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    organisation_id uuid not null,
    grade integer not null,
    letter varchar(20),
    starts_on date not null,
    ends_on date,
    constraint pk_enrolment primary key (district_id, id),
    constraint fk_enrolment_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_enrolment_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id) on delete restrict,
    constraint fk_enrolment_person_id foreign key (district_id, person_id) references person (district_id, id) on delete cascade
);

create table membership (
    id uuid not null,
    user_id uuid not null,
    district_id uuid not null,
    role text not null,
    organisation_id uuid,
    person_id uuid,
    created_at timestamptz not null,
    ended_at timestamptz,
    successor_id uuid,
    constraint pk_membership primary key (id),
    constraint ck_membership_role check (role in ('curator', 'methodist', 'head', 'coordinator', 'mentor', 'observer')),
    constraint fk_membership_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_membership_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id),
    constraint fk_membership_person_id foreign key (district_id, person_id) references person (district_id, id),
    constraint fk_membership_successor_id foreign key (successor_id) references membership (id),
    constraint fk_membership_user_id foreign key (user_id) references portal_user (id) on delete restrict
);

create table person_word (
    district_id uuid not null,
    person_id uuid not null,
    word text collate "C" not null,
    constraint pk_person_word primary key (district_id, person_id, word),
    constraint fk_person_word_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_person_word_person_id foreign key (district_id, person_id) references person (district_id, id) on delete cascade
);

create unique index ux_district_name on district (name);
create index ix_employment_organisation_id on employment (district_id, organisation_id);
create index ix_employment_person_id on employment (district_id, person_id);
create index ix_enrolment_organisation_id on enrolment (district_id, organisation_id);
create index ix_enrolment_person_id on enrolment (district_id, person_id);
create index ix_journal_at on journal (district_id, at);
create index ix_journal_subject_id on journal (district_id, subject_id);
create index ix_journal_value_erased_by on journal_value (district_id, erased_by);
create index ix_link_district_id on link (district_id);
create unique index ux_link_token_hash on link (token_hash);
create index ix_membership_organisation_id on membership (district_id, organisation_id);
create index ix_membership_person_id on membership (district_id, person_id);
create index ix_membership_successor_id on membership (successor_id);
create index ix_membership_user_id on membership (user_id);
create unique index ux_organisation_short_name on organisation (district_id, short_name);
create index ix_organisation_alias_organisation_id on organisation_alias (district_id, organisation_id);
create unique index ux_organisation_alias_key on organisation_alias (district_id, key);
create index ix_person_surname_name on person (district_id, surname, name);
create index ix_person_word_word on person_word (district_id, word);
create index ix_portal_user_normalized_email on portal_user (normalized_email);
create unique index ux_portal_user_normalized_user_name on portal_user (normalized_user_name);
create index ix_security_event_at on security_event (at);
create index ix_security_event_user_id on security_event (user_id);
create unique index ux_statistic_organisation_id_kind_as_of on statistic (district_id, organisation_id, kind, as_of);
create index ix_upload_user_id on upload (user_id);
create index ix_user_claim_user_id on user_claim (user_id);
create index ix_user_login_user_id on user_login (user_id);
