-- A school is told in the bell that the department has opened its names, and that another school asks for its teacher.
alter table notification
    add column pair_id uuid,
    add column opening_id uuid,
    add constraint fk_notification_pair_id foreign key (district_id, pair_id) references pair (district_id, id) on delete cascade,
    add constraint fk_notification_opening_id foreign key (district_id, opening_id) references names_opening (district_id, id) on delete cascade,
    drop constraint ck_notification_about,
    add constraint ck_notification_about check (num_nonnulls(roadmap_id, letter_id, consent_ids, pair_id, opening_id) = 1),
    drop constraint ck_notification_kind,
    add constraint ck_notification_kind check (kind in
        ('before', 'today', 'overdue', 'digest', 'escalation', 'nudge', 'letter', 'consent', 'opening', 'release'));
create index ix_notification_pair_id on notification (district_id, pair_id);
create index ix_notification_opening_id on notification (district_id, opening_id);
