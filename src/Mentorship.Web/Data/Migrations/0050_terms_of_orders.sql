-- The last day that an order names: what a pair has beyond it, it has without an order. What earlier ones named was not kept.
update pair_order o set on_day = p.ends_on
from pair p
where p.district_id = o.district_id and p.id = o.pair_id and o.act = 'assign' and o.done_on is not null and o.on_day is null;
