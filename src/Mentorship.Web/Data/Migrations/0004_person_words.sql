-- The words a person is found by: small letters, е for ё, both halves of a double name.

create function person_words() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
    delete from person_word where district_id = new.district_id and person_id = new.id;
    insert into person_word (district_id, person_id, word)
    select distinct new.district_id, new.id, word
    from regexp_split_to_table(
        replace(lower(concat_ws(' ', new.surname, new.name, new.patronymic) collate "ru-x-icu"), 'ё', 'е'),
        '[^[:alnum:]]+') as word
    where word <> '';
    return null;
end $$;

create trigger person_words after insert or update of surname, name, patronymic on person
    for each row execute function person_words();
