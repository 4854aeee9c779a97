create table notification (
    district_id uuid not null,
    id uuid not null,
    membership_id uuid not null,
    kind text not null,
    roadmap_id uuid not null,
    obligation_ids uuid[] not null,
    others_late integer not null,
    on_day date not null,
    created_at timestamptz not null,
    in_portal boolean not null,
    read_at timestamptz,
    constraint pk_notification primary key (district_id, id),
    constraint ck_notification_kind check (kind in ('before', 'today', 'overdue', 'digest', 'escalation', 'nudge')),
    constraint fk_notification_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_notification_membership_id foreign key (membership_id) references membership (id) on delete cascade,
    constraint fk_notification_roadmap_id foreign key (district_id, roadmap_id) references roadmap (district_id, id) on delete cascade
);

create table reminder_setting (
    district_id uuid not null,
    id uuid not null,
    membership_id uuid not null,
    is_off boolean not null,
    portal_kinds integer not null,
    mail_kinds integer not null,
    days_before integer not null,
    days_before_again integer,
    digest_day integer not null,
    escalate_after integer not null,
    constraint pk_reminder_setting primary key (district_id, id),
    constraint fk_reminder_setting_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_reminder_setting_membership_id foreign key (membership_id) references membership (id) on delete cascade
);

-- nothing is said twice in a day, however many nodes look and however often
create unique index ux_notification_membership_id_on_day_kind_roadmap_id
    on notification (district_id, membership_id, on_day, kind, roadmap_id);
create index ix_notification_membership_id on notification (membership_id);
create index ix_notification_roadmap_id on notification (district_id, roadmap_id);
-- the bell of every page counts these
create index ix_notification_unread on notification (district_id, membership_id) where read_at is null and in_portal;
create unique index ux_reminder_setting_membership_id on reminder_setting (district_id, membership_id);
create index ix_reminder_setting_membership_id on reminder_setting (membership_id);

alter table notification enable row level security;
create policy district_notification on notification using (district_id = nullif(current_setting('portal.district', true), '')::uuid);
alter table reminder_setting enable row level security;
create policy district_reminder_setting on reminder_setting using (district_id = nullif(current_setting('portal.district', true), '')::uuid);

grant select, insert, update, delete on notification, reminder_setting to portal_app;

-- a subscription to deadlines opens by a link as well
alter table link drop constraint ck_link_purpose;
alter table link add constraint ck_link_purpose check (purpose in ('invitation', 'passwordReset', 'calendar'));
