-- What was refused, beside the log (COM-3): how often a day, by rule, command and person. No text of
-- anybody stands here.
create table refused (
    said_on  date         not null,
    rule     varchar(20)  not null,
    code     varchar(60)  not null,
    command  varchar(80)  not null,
    person   varchar(60)  not null,
    times    bigint       not null,
    first_at timestamp with time zone not null,
    last_at  timestamp with time zone not null,
    about    varchar(80)  not null,
    primary key (rule, said_on, code, command, person)
);
