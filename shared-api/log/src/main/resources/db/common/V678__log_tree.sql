-- The Merkle tree over the log (RFC 9162): a leaf for each event as it was when it was first seen,
-- and heads over all events up to a position, signed. Both are written once and never changed.
create table tree_leaf (
    position bigint not null primary key,
    hash     bytea  not null
);
create table tree_head (
    size        bigint        not null primary key,
    root        varchar(64)   not null,
    signed_at   timestamp with time zone not null,
    signing_key varchar(100)  not null,
    signature   varchar(100)  not null,
    peaks       varchar(4096) not null
);
