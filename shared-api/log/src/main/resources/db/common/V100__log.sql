-- The fences of the event log; the log itself stands in a script for each database. Only the
-- append may write any table of these scripts.

-- One row: the position of the last event and when it was recorded. Locked by each append.
create table log_head (
    id smallint primary key check (id = 1),
    position bigint not null,
    recorded_at timestamp with time zone not null
);
insert into log_head (id, position, recorded_at)
values (1, 0, timestamp with time zone '1970-01-01 00:00:00+00');

-- The fences stand in tables of their own, since log_event is partitioned by position.
create table stream_head (
    stream varchar(200) primary key,
    version bigint not null
);
create table event_key (
    event_id uuid primary key
);

-- What each accepted command was answered, under the key it was sent with.
create table command_key (
    person varchar(200) not null,
    client_key varchar(200) not null,
    request_hash varchar(64) not null,
    stream varchar(200) not null,
    version bigint not null,
    position bigint not null,
    events integer not null,
    reference varchar(60),
    recorded_at timestamp with time zone not null,
    primary key (person, client_key)
);

-- Names that only one append may ever take.
create table claim (
    claim varchar(400) primary key,
    position bigint not null
);

-- Short references such as BC-7: the last number given for each prefix, and what carries which.
create table reference_counter (
    prefix varchar(20) primary key,
    last_number bigint not null
);
create table reference (
    reference varchar(60) primary key,
    stream varchar(200) not null,
    constraint reference_stream unique (stream)
);
