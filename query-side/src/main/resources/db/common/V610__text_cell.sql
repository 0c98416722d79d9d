-- Counts of answers in words by what they are, the day they were received and the day they were
-- recorded: any moment is a sum over them. What is ALL, THEME or LANGUAGE, and which the theme or
-- the language; in_month is the month of received_on. c0 to c3 count how they sound.
create table text_cell (
    source      varchar(60) not null,
    what        varchar(8)  not null,
    which       varchar(40) not null,
    received_on date        not null,
    recorded_on date        not null,
    in_month    integer     not null,
    c0 bigint not null, c1 bigint not null, c2 bigint not null, c3 bigint not null,
    primary key (source, what, which, received_on, recorded_on)
);

-- The last position of every day on which an answer in words was recorded or an import retracted.
create table text_day (
    recorded_on   date   not null primary key,
    last_position bigint not null
);

-- Whom an answer of a theme comes from, as a number that says nothing else, so that people are
-- counted without a look at each answer; and what a moment within a day needs.
alter table answer_theme add column person bigint default 0 not null;
drop index answer_theme_counted;
create index answer_theme_people on answer_theme
    (source, theme, received_on, position, to_position, person);
create index answer_theme_ended on answer_theme (to_position);
drop index answer_text_counted;
create index answer_text_received on answer_text (source, received_on, position, to_position);
create index answer_text_ended on answer_text (to_position);
