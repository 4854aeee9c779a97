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

-- A district keeps a curator who can sign in, the portal an administrator, however many act at once.
-- The first lock is the journal's own, so that it is always taken in the same order.
create function membership_last_curator() returns trigger
language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('journal:' || old.district_id, 0));
    if exists (select from portal_user u where u.id = old.user_id and u.password_hash is not null and u.disabled_at is null)
        and not exists (
            select from membership m join portal_user u on u.id = m.user_id
            where m.district_id = old.district_id and m.role = 'curator' and m.ended_at is null
                and u.password_hash is not null and u.disabled_at is null)
    then
        raise exception 'the last curator of the district' using errcode = 'check_violation',
            constraint = 'ck_membership_last_curator', table = 'membership';
    end if;
    return null;
end $$;

create trigger membership_last_curator after update of role, ended_at on membership for each row
    when (old.role = 'curator' and old.ended_at is null and (new.role <> 'curator' or new.ended_at is not null))
    execute function membership_last_curator();

create function portal_user_last_administrator() returns trigger
language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('administrators', 0));
    if old.password_hash is not null and not exists (
        select from portal_user u where u.is_administrator and u.password_hash is not null and u.disabled_at is null)
    then
        raise exception 'the last administrator' using errcode = 'check_violation',
            constraint = 'ck_portal_user_last_administrator', table = 'portal_user';
    end if;
    return null;
end $$;

create trigger portal_user_last_administrator after update of is_administrator, disabled_at on portal_user for each row
    when (old.is_administrator and old.disabled_at is null and (not new.is_administrator or new.disabled_at is not null))
    execute function portal_user_last_administrator();
