-- What dry runs found, kept for an hour. It shows what customers wrote.
create table feedback_look (
    id         varchar(40) not null primary key,
    look       varchar     not null,
    created_at timestamp with time zone not null
);
create index feedback_look_created on feedback_look (created_at);
