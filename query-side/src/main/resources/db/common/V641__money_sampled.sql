-- On the strength of which sample of claims a line was verified, if it was not looked at by itself.
alter table money_line add column sample varchar(60);

-- What still waits is few among all that ever waited.
create index money_line_held on money_line (kind, to_position);
