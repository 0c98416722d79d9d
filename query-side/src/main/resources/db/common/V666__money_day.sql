-- What all lines of money of a kind that count for one day come to, from one position of the log to
-- another: the sum of the whole programme as of any moment is one over days, not over lines. What
-- waits for finance comes and goes and is not summed up here.
create table money_day (
    kind          varchar(20)   not null,
    currency      varchar(3)    not null,
    effective_on  date          not null,
    from_position bigint        not null,
    to_position   bigint        not null,
    amount        numeric(19,4) not null,
    low           numeric(19,4) not null,
    high          numeric(19,4) not null,
    primary key (kind, currency, effective_on, from_position)
);
create index money_day_held on money_day (to_position);
