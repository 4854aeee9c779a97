-- A value of the journal belongs to its row, and the row to its district: to say it twice cost a look-up for each value.
alter table journal_value drop constraint fk_journal_value_district_id;

-- What calls convert_to is stable; declared immutable it could not become part of the statement that asks for it.
alter function journal_salted(bytea, text) stable;
