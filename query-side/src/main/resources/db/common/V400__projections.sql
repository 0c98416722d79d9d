-- Rows that hold from one position of the log to another, so that any page can be asked as of any
-- past moment. What holds now has the largest possible to_position.
create table projection_row (
    projection    varchar(60)  not null,
    row_key       varchar(200) not null,
    from_position bigint       not null,
    to_position   bigint       not null,
    doc           varchar      not null,
    primary key (projection, row_key, from_position)
);
create index projection_row_holds on projection_row (projection, to_position, row_key);

-- What rows are looked up by: their stage, their owner, what they belong to.
create table projection_facet (
    projection    varchar(60)  not null,
    facet         varchar(40)  not null,
    facet_value   varchar(200) not null,
    row_key       varchar(200) not null,
    from_position bigint       not null,
    to_position   bigint       not null,
    primary key (projection, facet, facet_value, row_key, from_position)
);
create index projection_facet_of_row on projection_facet (projection, row_key, to_position);

-- How far each projection has read, and by which version of its fold.
create table projection_state (
    projection varchar(60) not null primary key,
    version    int         not null,
    position   bigint      not null
);
