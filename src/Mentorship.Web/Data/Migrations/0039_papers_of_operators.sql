-- A consent is given to an operator: a school may give its own paper out while another school's waits to be signed.
drop index ux_consent_asked;
create unique index ux_consent_asked on consent (district_id, person_id, kind, coalesce(pair_id, organisation_id))
    where signed_on is null;
