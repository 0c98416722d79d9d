-- A calendar address opens one person's due dates and nothing else; it is no token of the API.
alter table api_token add column calendar boolean default false not null;
