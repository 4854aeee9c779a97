-- Who may touch what. portal_owner owns the tables; portal_app serves requests and sees one district at a time.

do $$
declare
    owned text;
begin
    foreach owned in array array['organisation', 'organisation_alias', 'statistic', 'person', 'person_word',
        'employment', 'enrolment', 'journal', 'journal_value', 'upload']
    loop
        -- nullif matters: a used pooled connection holds '' and not null
        execute format('alter table %I enable row level security', owned);
        execute format('create policy %I on %I using (district_id = nullif(current_setting(''portal.district'', true), '''')::uuid)',
            'district_' || owned, owned);
    end loop;
end $$;

grant usage on schema public to portal_app;

grant select, insert, update, delete on
    organisation, organisation_alias, statistic, person, person_word, employment, enrolment to portal_app;

grant select, insert, delete on upload to portal_app;

-- append-only: rows come through the trigger, values beside them through its function alone
grant select, insert on journal to portal_app;
grant select on journal_value to portal_app;

grant select, insert, update on district, portal_user, membership, link, outbox to portal_app;
grant select, insert, update, delete on user_claim, user_login, user_token to portal_app;
grant select, insert on security_event, protection_key to portal_app;

create unique index ux_membership_one_active on membership
    (user_id, district_id, role, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'))
    where ended_at is null;

create index ix_outbox_waiting on outbox (next_attempt_at) where sent_at is null;

alter table organisation add constraint ck_organisation_active check (active_to is null or active_from <= active_to);
alter table employment add constraint ck_employment_period check (ends_on is null or starts_on <= ends_on);
alter table enrolment add constraint ck_enrolment_period check (ends_on is null or starts_on <= ends_on);
alter table statistic add constraint ck_statistic_value check (value >= 0);
