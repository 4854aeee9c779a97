-- An order that was signed on paper and came in with its scan has the number that stands on it: those before it may
-- never come into the portal.

create or replace function office_order_no_gap() returns trigger
language plpgsql as $$
declare
    digits text := substring(new.number from '\d+');
    series text := regexp_replace(new.number, '\d+', '#');
    highest numeric;
begin
    if digits is null or new.content is null or new.scan_id is not null or new.state = 'draft'
        or tg_op = 'UPDATE' and old.state <> 'draft' then
        return new;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('order:' || new.district_id || new.issuer_id || new.year, 0));
    select max(substring(o.number from '\d+')::numeric) into highest from office_order o
    where o.district_id = new.district_id and o.issuer_id = new.issuer_id and o.year = new.year and o.id <> new.id
        and regexp_replace(o.number, '\d+', '#') = series;
    if digits::numeric > highest + 1 then
        raise exception 'number % leaves a gap after %', new.number, highest using errcode = 'check_violation',
            constraint = 'ck_office_order_no_gap', table = 'office_order';
    end if;
    return new;
end $$;
