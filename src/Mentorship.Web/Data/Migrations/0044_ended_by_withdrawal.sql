-- A pair that ends because a consent was withdrawn ends by nobody's wish.
alter table pair
    drop constraint ck_pair_ended_by,
    add constraint ck_pair_ended_by check (ended_by in ('mentor', 'mentee', 'both', 'curator', 'withdrawal'));
alter table pair_order
    drop constraint ck_pair_order_ended_by,
    add constraint ck_pair_order_ended_by check (ended_by in ('mentor', 'mentee', 'both', 'curator', 'withdrawal'));

-- What the journal says of those ended earlier stays as it was said.
alter table pair disable trigger user;
update pair set ended_by = 'withdrawal' where state = 'terminated' and ended_because like 'отозвано согласие:%';
alter table pair enable trigger user;
