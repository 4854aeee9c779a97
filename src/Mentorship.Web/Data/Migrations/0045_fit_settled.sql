-- An answer that calls for help rings the bell of the school, and waits until somebody has written what was decided.
alter table fit_question
    add column settled_on date,
    add column settlement varchar(500),
    add constraint ck_fit_question_settled check ((settled_on is null) = (settlement is null));
alter table notification
    drop constraint ck_notification_kind,
    add constraint ck_notification_kind check (kind in
        ('before', 'today', 'overdue', 'digest', 'escalation', 'nudge', 'letter', 'consent', 'opening', 'release', 'return',
         'departure', 'arrival', 'fit'));
