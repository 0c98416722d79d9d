-- Whose key was taken away, by which erasure; an approval is followed here and the key goes with it.
create table erased_subject (
    erasure  varchar(60)  not null primary key,
    subject  varchar(200) not null,
    position bigint       not null
);
