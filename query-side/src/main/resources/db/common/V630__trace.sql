-- Every thing of every subject as it stood from one position of the log to another, by what it is
-- called, how far it came and who answers for it.
create table traced_item (
    item_id       varchar(60)  not null,
    from_position bigint       not null,
    to_position   bigint       not null,
    reference     varchar(20)  not null,
    kind          varchar(30)  not null,
    title         varchar(400) not null,
    folded        varchar(440) not null,
    stage         varchar(30)  not null,
    owner         varchar(60)  not null,
    department    varchar(60),
    begun         bigint       not null,
    begun_on      date         not null,
    primary key (item_id, from_position)
);
create index traced_item_begun on traced_item (begun, to_position);
create index traced_item_kind on traced_item (kind, begun, to_position);
create index traced_item_stage on traced_item (stage, begun, to_position);
create index traced_item_owner on traced_item (owner, begun, to_position);
create index traced_item_department on traced_item (department, begun, to_position);
create index traced_item_reference on traced_item (reference);

-- The words of titles, those of the past too: they only say where to look.
create table traced_word (
    word    varchar(60) not null,
    item_id varchar(60) not null,
    primary key (word, item_id)
);

-- What led to what, held from one position to another, and which event of whose says so.
create table traced_link (
    owner         varchar(60) not null,
    slot          varchar(60) not null,
    source        varchar(60) not null,
    target        varchar(60) not null,
    word          varchar(60) not null,
    from_position bigint      not null,
    to_position   bigint      not null,
    primary key (owner, slot, source, target, from_position)
);
create index traced_link_source on traced_link (source, target, from_position, to_position);
create index traced_link_target on traced_link (target, source, from_position, to_position);
