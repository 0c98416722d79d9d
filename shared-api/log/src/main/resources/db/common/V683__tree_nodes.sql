-- Roots of full subtrees of the tree over the log, of 2^8 and 2^16 leaves: what proofs are made of.
create table tree_node (
    level smallint not null,
    place bigint   not null,
    hash  bytea    not null,
    primary key (level, place)
);
