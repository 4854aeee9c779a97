-- «257-од» beside «257-ОД» is one number written twice.
create unique index ux_office_order_same_number on office_order (district_id, issuer_id, year, upper(number));
