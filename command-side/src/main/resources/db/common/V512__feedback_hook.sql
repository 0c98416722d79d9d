-- The secret by which a source's webhook is known, enciphered under the key of the source. It is
-- no fact and stands in no event; that a webhook was opened does.
create table feedback_hook (
    source_id varchar(60)   not null primary key,
    secret    varchar(1000) not null
);
