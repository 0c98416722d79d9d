-- What was recorded under which rule, and how: the population of each control. Nothing of an event
-- stands here but where it is.
create table controlled (
    rule     varchar(20) not null,
    position bigint      not null,
    how      varchar(20) not null,
    primary key (rule, position)
);
