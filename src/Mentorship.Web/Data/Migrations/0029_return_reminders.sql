-- A coordinator finds in the bell that his return is waited for.
alter table notification
    add column period_id uuid,
    add constraint fk_notification_period_id foreign key (district_id, period_id) references monitoring_period (district_id, id) on delete cascade,
    drop constraint ck_notification_about,
    add constraint ck_notification_about check (num_nonnulls(roadmap_id, letter_id, consent_ids, pair_id, opening_id, period_id) = 1),
    drop constraint ck_notification_kind,
    add constraint ck_notification_kind check (kind in
        ('before', 'today', 'overdue', 'digest', 'escalation', 'nudge', 'letter', 'consent', 'opening', 'release', 'return'));
create index ix_notification_period_id on notification (district_id, period_id);
