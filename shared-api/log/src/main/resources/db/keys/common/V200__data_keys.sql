-- The keys of data subjects, each wrapped by the master key, which is not in this database.
-- Deleting a row erases what that key protected in every copy of the log.
create table data_key (
    subject varchar(200) primary key,
    wrapped bytea not null,
    created_at timestamp with time zone default current_timestamp not null
);

-- One row: the key for sameness claims. That it can be unwrapped shows that the master key is
-- the one this store was made with.
create table installation (
    id integer primary key check (id = 1),
    wrapped bytea not null,
    created_at timestamp with time zone default current_timestamp not null
);
