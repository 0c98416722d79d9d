-- One row an answer, for SQL to count. The customer's words stand in the log alone, enciphered;
-- here stands only whether there are any.
create table feedback_answer (
    stream        varchar(60) not null,
    source        varchar(60) not null,
    import_id     varchar(60),
    kind          varchar(20) not null,
    relation      varchar(20) not null,
    received_on   date        not null,
    from_position bigint      not null,
    to_position   bigint      not null,
    nps           smallint,
    csat          smallint,
    ces           smallint,
    stars         smallint,
    channel       varchar(80),
    touchpoint    varchar(80),
    language      varchar(80),
    segment       varchar     not null,
    customer_key  varchar(64),
    has_verbatim  boolean     not null,
    primary key (stream, from_position)
);
create index feedback_answer_latest on feedback_answer (source, received_on, stream);
create index feedback_answer_import on feedback_answer (import_id);
