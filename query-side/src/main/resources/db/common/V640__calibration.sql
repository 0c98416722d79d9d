-- What was forecast of each benefit, and what readings said since; how good forecasts were is the
-- sum of both as of any day and position. Nothing here is ever changed: events only add.
create table forecast_benefit (
    benefit       varchar(60) not null primary key,
    from_position bigint      not null,
    benefit_class varchar(20) not null,
    department    varchar(60),
    author        varchar(60)
);

create table forecast_due (
    benefit       varchar(60)   not null,
    number        integer       not null,
    due_on        date          not null,
    low           numeric(19,4) not null,
    likely        numeric(19,4) not null,
    high          numeric(19,4) not null,
    primary key (benefit, number)
);

create table forecast_reading (
    benefit       varchar(60)   not null,
    number        integer       not null,
    from_position bigint        not null,
    effective_on  date          not null,
    amount        numeric(19,4) not null,
    primary key (benefit, number)
);

-- Who began a case, and to which department an initiative belongs, so that a benefit can say it.
create table forecast_case (
    business_case varchar(60) not null primary key,
    author        varchar(60)
);

create table forecast_department (
    initiative    varchar(60) not null primary key,
    department    varchar(60) not null
);
