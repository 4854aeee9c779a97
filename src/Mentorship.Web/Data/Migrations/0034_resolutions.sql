-- Of a municipality's administration: «постановление», and the administration itself among the organisations.
alter table office_order
    drop constraint ck_office_order_type,
    add constraint ck_office_order_type check (type in ('order', 'directive', 'resolution'));
alter table organisation
    drop constraint ck_organisation_kind,
    add constraint ck_organisation_kind check (kind in ('administration', 'department', 'methodCentre', 'school', 'kindergarten', 'supplementary', 'college', 'university', 'culture', 'sport', 'enterprise', 'nonprofit'));
alter table indicator_target
    drop constraint ck_indicator_target_organisation_kind,
    add constraint ck_indicator_target_organisation_kind check (organisation_kind in ('administration', 'department', 'methodCentre', 'school', 'kindergarten', 'supplementary', 'college', 'university', 'culture', 'sport', 'enterprise', 'nonprofit'));
