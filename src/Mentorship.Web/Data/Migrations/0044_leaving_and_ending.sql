-- A pair that ends because a consent was withdrawn ends by nobody's wish.
alter table pair
    drop constraint ck_pair_ended_by,
    add constraint ck_pair_ended_by check (ended_by in ('mentor', 'mentee', 'both', 'curator', 'withdrawal'));
alter table pair_order
    drop constraint ck_pair_order_ended_by,
    add constraint ck_pair_order_ended_by check (ended_by in ('mentor', 'mentee', 'both', 'curator', 'withdrawal'));
alter table pair_member
    drop constraint ck_pair_member_left_by,
    add constraint ck_pair_member_left_by check (left_by in ('mentor', 'mentee', 'both', 'curator', 'withdrawal'));

-- One of a group leaves and the others go on; several may leave by one order.
alter table pair_order
    drop constraint ck_pair_order_act,
    add constraint ck_pair_order_act check (act in ('assign', 'extend', 'replace', 'end', 'join', 'programme', 'leave'));
drop index ux_pair_order_pair_id_order_id_comer_id;
create unique index ux_pair_order_pair_id_order_id_comer_id_member_id
    on pair_order (district_id, pair_id, order_id, comer_id, member_id) nulls not distinct;

-- A mentor who takes over by an order brings his agreement with him.
alter table pair_order
    add column agreement_number varchar(60),
    add column agreement_on date,
    add column payment_basis varchar(300);

-- What the journal says of those ended earlier stays as it was said.
alter table pair disable trigger user;
update pair set ended_by = 'withdrawal' where state = 'terminated' and ended_because like 'отозвано согласие:%';
alter table pair enable trigger user;
