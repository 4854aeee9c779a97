-- Words of post, subject and category, by which a worker is found: small letters, е for ё.

create table employment_word (
    district_id uuid not null,
    employment_id uuid not null,
    word text collate "C" not null,
    constraint pk_employment_word primary key (district_id, employment_id, word),
    constraint fk_employment_word_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_employment_word_employment_id foreign key (district_id, employment_id)
        references employment (district_id, id) on delete cascade
);
create index ix_employment_word_word on employment_word (district_id, word);
alter table employment_word enable row level security;
create policy district_employment_word on employment_word using
    (district_id = nullif(current_setting('portal.district', true), '')::uuid);
grant select, insert, update, delete on employment_word to portal_app;

create function words_of_post(post text, subject text, category text) returns table (word text)
language sql immutable as $$
    select distinct word
    from regexp_split_to_table(
        replace(lower(concat_ws(' ', post, subject, category || ' квалификационная категория') collate "ru-x-icu"), 'ё', 'е'),
        '[^[:alnum:]]+') as word
    where word <> ''
$$;

create function employment_words() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
    delete from employment_word where district_id = new.district_id and employment_id = new.id;
    insert into employment_word (district_id, employment_id, word)
    select new.district_id, new.id, word from words_of_post(new.post, new.subject, new.category);
    return null;
end $$;

create trigger employment_words after insert or update of post, subject, category on employment
    for each row execute function employment_words();

insert into employment_word (district_id, employment_id, word)
select e.district_id, e.id, w.word from employment e cross join words_of_post(e.post, e.subject, e.category) w;
