-- Webhooks are no longer of sources alone: what is signed with the secret is told by the stream. It
-- is no fact and stands in no event; that a webhook was opened does.
create table hook_secret (
    stream varchar(60)   not null primary key,
    secret varchar(1000) not null
);
insert into hook_secret (stream, secret) select source_id, secret from feedback_hook;
drop table feedback_hook;
