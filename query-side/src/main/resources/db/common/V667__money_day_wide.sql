-- A sum of many lines is wider than one line.
alter table money_day alter column amount set data type numeric(30,4);
alter table money_day alter column low set data type numeric(30,4);
alter table money_day alter column high set data type numeric(30,4);
