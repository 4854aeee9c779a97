-- Both schools are told in the bell that somebody goes from one to the other.
alter table notification
    add column person_id uuid,
    add constraint fk_notification_person_id foreign key (district_id, person_id) references person (district_id, id) on delete cascade,
    drop constraint ck_notification_about,
    add constraint ck_notification_about check (num_nonnulls(roadmap_id, letter_id, consent_ids, pair_id, opening_id, period_id, person_id) = 1),
    drop constraint ck_notification_kind,
    add constraint ck_notification_kind check (kind in
        ('before', 'today', 'overdue', 'digest', 'escalation', 'nudge', 'letter', 'consent', 'opening', 'release', 'return',
         'departure', 'arrival'));
create index ix_notification_person_id on notification (district_id, person_id);
