-- One row a state of a case, for queues and sums, held from one position of the log to another.
-- It tells nothing of the customer; doc says all that is kept. sort_at: what is waited for next,
-- else when it ended.
create table followup_case (
    stream        varchar(60) not null,
    from_position bigint      not null,
    to_position   bigint      not null,
    kind          varchar(20) not null,
    stage         varchar(20) not null,
    over          boolean     not null,
    owner         varchar(60),
    department    varchar(60),
    source        varchar(60),
    escalated_to  varchar(60),
    next_due      timestamp with time zone,
    sort_at       timestamp with time zone not null,
    ended_at      timestamp with time zone,
    cause         varchar(40),
    scale         varchar(10),
    score_before  smallint,
    score_after   smallint,
    spoken        boolean     not null,
    done          boolean     not null,
    first_late    boolean     not null,
    done_late     boolean     not null,
    doc           varchar     not null,
    primary key (stream, from_position)
);
create index followup_case_queue on followup_case (over, sort_at, stream);
create index followup_case_owner on followup_case (owner, over, sort_at, stream);
create index followup_case_department on followup_case (department, over, sort_at, stream);
create index followup_case_escalated on followup_case (escalated_to, over, sort_at, stream);
create index followup_case_cause on followup_case (cause, ended_at);
create index followup_case_source on followup_case (source, sort_at, stream);
