-- One row a cost of a project, known from one position of the log on and counting from a business
-- day on: two clocks. What was recorded stays; a correction is a line of its own.
create table project_cost (
    line_id          varchar(120)  not null primary key,
    project          varchar(60)   not null,
    kind             varchar(20)   not null,
    nature           varchar(20)   not null,
    effective_on     date          not null,
    amount           numeric(19,4) not null,
    currency         varchar(3)    not null,
    stated           numeric(19,4),
    stated_in        varchar(3),
    rate             numeric(24,12),
    rate_on          date,
    ledger_reference varchar(120),
    what             varchar(200),
    from_position    bigint        not null
);
create index project_cost_of on project_cost (project, effective_on, line_id);
