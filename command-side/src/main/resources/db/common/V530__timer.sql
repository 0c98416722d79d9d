-- What is to be done when its time has come: durable timers, kept by db-scheduler, which names the
-- columns. task_instance says timer, position of the event that set it, and number; what is to be
-- done is found in the log again, so task_data stays empty.
create table timer (
    task_name            varchar(100) not null,
    task_instance        varchar(200) not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean      not null,
    picked_by            varchar(100),
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp with time zone,
    version              bigint       not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index timer_due on timer (execution_time);
create index timer_heartbeat on timer (last_heartbeat);
