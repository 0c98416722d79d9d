-- The event log, in partitions of a million positions. Its rows are written once and never changed.
create table log_event (
    position bigint not null,
    stream varchar(200) not null,
    version bigint not null,
    event_id uuid not null,
    name varchar(200) not null,
    revision integer not null,
    recorded_at timestamp with time zone not null,
    reference varchar(60),
    meta bytea not null,
    payload bytea not null,
    constraint log_event_position primary key (position)
) partition by range (position);
-- Descending, so that "the last one at or before a moment" is the first row on both databases.
create index log_event_recorded_at on log_event (recorded_at desc, position desc);

create function log_partition_size() returns bigint
language sql immutable parallel safe
as 'select 1000000::bigint';

-- Sees to it that the partition of a position and the next one are there. The append calls it when
-- it enters a partition, so the room for a million events is always made ahead. A table is made
-- first and attached then, which keeps nobody from reading or writing the others.
create function make_log_partitions(reached bigint)
returns void
language plpgsql
set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $make$
declare
    size constant bigint := log_partition_size();
    number bigint;
    part text;
begin
    for number in reached / size .. reached / size + 1 loop
        part := format('log_event_%s', lpad(number::text, 5, '0'));
        continue when to_regclass(format('%I.%I', '${flyway:defaultSchema}', part)) is not null;
        execute format('create table %I.%I (like log_event including all)',
            '${flyway:defaultSchema}', part);
        execute format('alter table %I.%I add unique (stream, version)',
            '${flyway:defaultSchema}', part);
        -- What owners make is the program's to write by default; the log is not.
        if current_user <> '${app_role}' then
            execute format('revoke all on table %I.%I from %I',
                '${flyway:defaultSchema}', part, '${app_role}');
        end if;
        execute format('alter table log_event attach partition %I.%I for values from (%s) to (%s)',
            '${flyway:defaultSchema}', part, number * size, (number + 1) * size);
    end loop;
end
$make$;

select make_log_partitions(0);
