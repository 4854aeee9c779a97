-- whom the words of a group leave out: «ОО, кроме СОШ № 1»
alter table party add column left_out text not null default '';
alter table party alter column left_out drop default;
