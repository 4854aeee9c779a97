-- An order that came on paper may be told later which pairs it has put in force; where they are children's its scan is closed.
create or replace function office_order_frozen() returns trigger
language plpgsql as $$
declare
    added constant text[] := array['control', 'controller_id', 'scan_id', 'state', 'repealed_by_id', 'repealed_on', 'repealed_because', 'title', 'names_children'];
begin
    if current_user <> 'portal_app' or old.state = 'draft' then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'DELETE'
        or new.state = 'draft'
        or old.frozen is not null and new.title is distinct from old.title
        or old.frozen is not null and new.control is distinct from old.control
        or new.names_children is distinct from old.names_children and (old.frozen is not null or old.names_children)
        or to_jsonb(new) - added is distinct from to_jsonb(old) - added
    then
        raise exception 'the order is registered' using errcode = 'check_violation',
            constraint = 'ck_office_order_frozen_text', table = 'office_order';
    end if;
    return new;
end $$;
