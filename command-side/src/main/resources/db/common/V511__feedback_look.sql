-- What dry runs found, kept for an hour, and the hash of the request that asked for it, so that a
-- repeated request finds it again. It shows what customers wrote.
create table feedback_look (
    id         varchar(40) not null primary key,
    look       varchar     not null,
    asked      varchar(64) not null,
    created_at timestamp with time zone not null
);
create index feedback_look_asked on feedback_look (asked);
create index feedback_look_created on feedback_look (created_at);
