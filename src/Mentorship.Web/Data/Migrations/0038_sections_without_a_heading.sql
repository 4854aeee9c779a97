-- Activities of a paper that stand under no heading: screens call them «Мероприятия», papers print no row over them.
alter table section add column is_unnamed boolean not null default false;
alter table section alter column is_unnamed drop default;
