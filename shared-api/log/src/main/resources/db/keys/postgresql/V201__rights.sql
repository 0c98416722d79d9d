-- The program reads, makes and erases keys; it may not change one, nor the tables.
grant usage on schema "${flyway:defaultSchema}" to "${app_role}";
grant select, insert, delete on data_key to "${app_role}";
grant select, insert on installation to "${app_role}";
