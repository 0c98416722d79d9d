-- The event log. Its rows are written once and never changed.
create table log_event (
    position bigint primary key,
    stream varchar(200) not null,
    version bigint not null,
    event_id uuid not null,
    name varchar(200) not null,
    revision integer not null,
    recorded_at timestamp with time zone not null,
    reference varchar(60),
    meta bytea not null,
    payload bytea not null,
    constraint log_event_stream_version unique (stream, version)
);
-- Descending, so that "the last one at or before a moment" is the first row on both databases.
create index log_event_recorded_at on log_event (recorded_at desc, position desc);
