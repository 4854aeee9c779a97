-- whom the words mean is known, and somebody should look whether it is so
alter table party add column is_doubtful boolean not null default false;
alter table party alter column is_doubtful drop default;
