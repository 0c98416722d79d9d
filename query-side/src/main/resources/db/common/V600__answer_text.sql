-- What the words of each answer say. The words themselves stand in the log alone, enciphered; a
-- row goes when the key of its subject is erased.
create table answer_text (
    position    bigint      not null primary key,
    to_position bigint      not null,
    stream      varchar(60) not null,
    subject     varchar(90) not null,
    source      varchar(60) not null,
    import_id   varchar(60),
    received_on date        not null,
    in_month    integer     not null,
    language    varchar(3)  not null,
    sentiment   smallint    not null,
    copy_of     bigint
);
create index answer_text_counted on answer_text
    (source, received_on, in_month, sentiment, language, position, to_position);
create index answer_text_copies on answer_text (source, copy_of, position);
create index answer_text_import on answer_text (import_id);
create index answer_text_subject on answer_text (subject);

-- One row an answer and theme.
create table answer_theme (
    theme       varchar(40) not null,
    position    bigint      not null,
    to_position bigint      not null,
    source      varchar(60) not null,
    import_id   varchar(60),
    received_on date        not null,
    in_month    integer     not null,
    sentiment   smallint    not null,
    primary key (position, theme)
);
create index answer_theme_counted on answer_theme
    (source, theme, received_on, in_month, sentiment, position, to_position);
create index answer_theme_import on answer_theme (import_id);

-- By what nearly the same words are known again: keyed hashes of the first of their kind.
create table answer_sketch (
    source   varchar(60) not null,
    part     smallint    not null,
    hash     bigint      not null,
    position bigint      not null,
    primary key (source, part, hash)
);
create index answer_sketch_position on answer_sketch (position);
