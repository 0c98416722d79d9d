-- Credentials stand beside the log and never in it: they can be taken back, the log cannot.

create table account (
    person        varchar(100) primary key,
    login         varchar(254) not null,
    password_hash varchar(300) not null,
    must_change   boolean not null,
    created       timestamp with time zone not null,
    constraint account_login unique (login)
);

create table api_token (
    id          varchar(36) primary key,
    person      varchar(100) not null,
    label       varchar(100) not null,
    secret_hash varchar(64) not null,
    created     timestamp with time zone not null,
    expires     timestamp with time zone not null,
    last_used   date,
    revoked     timestamp with time zone,
    constraint api_token_secret unique (secret_hash)
);

create index api_token_person on api_token (person);

create table sign_in_session (
    secret_hash varchar(64) primary key,
    person      varchar(100) not null,
    started     timestamp with time zone not null,
    seen        timestamp with time zone not null
);

create index sign_in_session_person on sign_in_session (person);
create index sign_in_session_seen on sign_in_session (seen);
