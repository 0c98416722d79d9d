-- The program makes and drops the tables of this schema itself; it may do so nowhere else.
grant usage, create on schema waymark_build to "${app_role}";
