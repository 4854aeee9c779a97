-- What a mentor concludes is his to say: where the figures say nothing clear, the draft says nothing.
alter table mentor_report alter column conclusion drop not null;
