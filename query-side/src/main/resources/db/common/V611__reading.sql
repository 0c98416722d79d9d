-- Who read what customers said, and when (AUD-1). A reading is no fact of the programme and is
-- noted where it happens, by whichever node answers; it holds nothing of what was read. Nothing
-- here is made anew from the log.
create table personal_reading (
    id      varchar(36) not null primary key,
    person  varchar(60) not null,
    read_at timestamp with time zone default current_timestamp not null,
    what    varchar(20) not null,
    place   varchar(60) not null,
    things  integer     not null
);
create index personal_reading_person on personal_reading (person, id);

-- What was read: answers, cases, imports.
create table personal_reading_thing (
    reading varchar(36) not null,
    stream  varchar(60) not null,
    primary key (stream, reading)
);
