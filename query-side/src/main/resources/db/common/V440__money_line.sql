-- One row a line of money, known from one position of the log to another and counting from a
-- business day on: two clocks. What holds now has the largest possible to_position.
create table money_line (
    line_id          varchar(120)  not null primary key,
    kind             varchar(20)   not null,
    from_position    bigint        not null,
    to_position      bigint        not null,
    effective_on     date          not null,
    amount           numeric(19,4) not null,
    currency         varchar(3)    not null,
    initiative       varchar(60),
    department       varchar(60),
    benefit_class    varchar(20),
    what             varchar(400)  not null,
    ledger_reference varchar(120),
    stream           varchar(60)   not null
);
create index money_line_of_kind on money_line (kind, effective_on);
create index money_line_of_initiative on money_line (initiative, kind);
create index money_line_of_stream on money_line (stream);

-- Which department an initiative belongs to, so that a line can say it.
create table money_department (
    initiative varchar(60) not null primary key,
    department varchar(60) not null
);
