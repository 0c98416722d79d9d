-- The program may read the log and append to it through the function, nothing more. Nothing is
-- taken from the program's role by name: where it is the owner too, the function needs its rights.
grant usage on schema "${flyway:defaultSchema}" to "${app_role}";
grant select on log_head, log_event, stream_head, event_key, command_key, claim,
    reference_counter, reference, log_readable to "${app_role}";

do $rights$
begin
    execute (select format('revoke execute on function %s from public', f.oid::regprocedure)
        from pg_proc f where f.proname = 'append_to_log'
        and f.pronamespace = '"${flyway:defaultSchema}"'::regnamespace);
    execute (select format('grant execute on function %s to %I', f.oid::regprocedure,
        '${app_role}')
        from pg_proc f where f.proname = 'append_to_log'
        and f.pronamespace = '"${flyway:defaultSchema}"'::regnamespace);
end
$rights$;

-- Tables that the owner makes after this one (projections, tokens, keys) are the program's to
-- write. A later script that adds a table to the log must take these rights back.
alter default privileges in schema "${flyway:defaultSchema}"
    grant select, insert, update, delete on tables to "${app_role}";
alter default privileges in schema "${flyway:defaultSchema}"
    grant usage, select on sequences to "${app_role}";
