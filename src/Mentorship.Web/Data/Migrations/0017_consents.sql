-- Withdrawn consents: who is hidden, what has been destroyed and by which act; reminders of consents that end.

alter table person add column withdrawn_on date;

create table destruction (
    district_id uuid not null,
    id uuid not null,
    organisation_id uuid not null,
    number varchar(60) not null,
    on_day date not null,
    done_by varchar(600) not null,
    what varchar(2000) not null,
    way varchar(600) not null,
    constraint pk_destruction primary key (district_id, id),
    constraint fk_destruction_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_destruction_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id) on delete restrict
);

alter table consent
    add column destruction_id uuid,
    add constraint fk_consent_destruction_id foreign key (district_id, destruction_id) references destruction (district_id, id);

create index ix_consent_destruction_id on consent (district_id, destruction_id);
create index ix_destruction_organisation_id on destruction (district_id, organisation_id);
create unique index ux_destruction_organisation_id_number on destruction (district_id, organisation_id, number);

alter table consent add constraint ck_consent_destroyed check (destruction_id is null or withdrawn_on is not null);
-- the same paper is given out once; it is signed, or given out again
create unique index ux_consent_asked on consent (district_id, person_id, kind, coalesce(pair_id, '00000000-0000-0000-0000-000000000000'))
    where signed_on is null;

-- an act of destruction is written once
alter table destruction enable row level security;
create policy district_destruction on destruction using (district_id = nullif(current_setting('portal.district', true), '')::uuid);
grant select, insert on destruction to portal_app;

alter table notification
    add column consent_ids uuid[],
    drop constraint ck_notification_about,
    add constraint ck_notification_about check (num_nonnulls(roadmap_id, letter_id, consent_ids) = 1),
    drop constraint ck_notification_kind,
    add constraint ck_notification_kind check (kind in ('before', 'today', 'overdue', 'digest', 'escalation', 'nudge', 'letter', 'consent'));
-- who has chosen what to hear before there were these has not refused them
update reminder_setting set portal_kinds = portal_kinds | 128;
