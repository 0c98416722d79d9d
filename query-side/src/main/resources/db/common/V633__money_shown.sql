-- A line tells how well it is shown, which claim or measurement it comes from, and, where it was
-- planned, between which amounts.
alter table money_line add column estimate_low numeric(19,4);
alter table money_line add column estimate_high numeric(19,4);
alter table money_line add column grade varchar(20);
alter table money_line add column early boolean;
alter table money_line add column part_number integer;
