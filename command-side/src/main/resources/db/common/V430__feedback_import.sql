-- What the importer works through. Facts about imports stand in the log; here stand only the way
-- to the file and how far it was read, so that work goes on after a restart.
create table feedback_import_job (
    import_id      varchar(60)  not null primary key,
    source_id      varchar(60)  not null,
    spool_file     varchar(100) not null,
    -- PREPARED: the file lies ready, the import may not be recorded. WAITING: to be worked
    -- through. DONE: over.
    state          varchar(10)  not null,
    header         varchar,
    rows_read      bigint       not null,
    rows_kept      bigint       not null,
    rows_rejected  bigint       not null,
    rows_duplicate bigint       not null,
    owner          varchar(60),
    leased_until   timestamp with time zone,
    created_at     timestamp with time zone not null
);
create index feedback_import_job_waiting on feedback_import_job (state, created_at);
create index feedback_import_job_source on feedback_import_job (source_id);

-- What of a file could not be right, one row a fault, the whole row of the file with the first.
-- This is what customers wrote and stands nowhere else: it is deleted with its import's job.
create table feedback_import_rejected (
    import_id varchar(60)   not null,
    number    bigint        not null,
    line      bigint        not null,
    header    varchar(1000) not null,
    cell      varchar       not null,
    reason    varchar(1000) not null,
    whole_row varchar,
    all_reasons varchar,
    primary key (import_id, number)
);
