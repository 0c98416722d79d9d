-- What of every answer counts towards a metric, one row an answer. Only its figures and where it
-- belongs stand here, and by which customer, as a keyed hash, so that each has one voice.
create table metric_answer (
    position    bigint       not null primary key,
    to_position bigint       not null,
    source      varchar(60)  not null,
    relation    varchar(20)  not null,
    import_id   varchar(60),
    customer    varchar(64),
    received_on date         not null,
    received_at bigint       not null,
    nps         smallint,
    csat        smallint,
    ces         smallint,
    stars       smallint,
    places      varchar      not null
);
create index metric_answer_customer on metric_answer (customer, to_position);
create index metric_answer_import on metric_answer (import_id, position);
create index metric_answer_ended on metric_answer (to_position);

-- Counts of answers by what they are, the day they were received and the day they were recorded:
-- any moment is a sum over them. With the grain ANSWER every answer counts; the other grains hold
-- what to take off so that a customer has one voice in each period of that length, within a source
-- or, where the pool is a relation, within all sources of it. c0 to c10 count the steps of the
-- scale, the lowest first.
create table metric_cell (
    pool        varchar(60)  not null,
    relation    varchar(20)  not null,
    measure     varchar(12)  not null,
    dimension   varchar(100) not null,
    place       varchar(200) not null,
    grain       varchar(8)   not null,
    received_on date         not null,
    recorded_on date         not null,
    c0 bigint not null, c1 bigint not null, c2 bigint not null, c3 bigint not null,
    c4 bigint not null, c5 bigint not null, c6 bigint not null, c7 bigint not null,
    c8 bigint not null, c9 bigint not null, c10 bigint not null,
    primary key (pool, measure, dimension, grain, place, received_on, recorded_on)
);
create index metric_cell_relation on metric_cell (relation, measure, dimension, place, received_on);

-- The last position of every day on which something was recorded.
create table metric_day (
    recorded_on   date   not null primary key,
    last_position bigint not null
);
