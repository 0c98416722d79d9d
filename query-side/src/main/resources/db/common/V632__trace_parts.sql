-- Parts of things have places of their own: touchpoints, evidence with what exactly was looked at,
-- root causes, decisions.
alter table traced_item add column parts integer default 0 not null;
alter table traced_item add column pinned_query varchar(2000);
alter table traced_item add column pinned_position bigint;

-- Things that begin together stand in the order of their ids.
drop index traced_item_begun;
drop index traced_item_kind;
drop index traced_item_stage;
drop index traced_item_owner;
drop index traced_item_department;
create index traced_item_begun on traced_item (begun, item_id);
create index traced_item_kind on traced_item (kind, begun, item_id);
create index traced_item_stage on traced_item (stage, begun, item_id);
create index traced_item_owner on traced_item (owner, begun, item_id);
create index traced_item_department on traced_item (department, begun, item_id);
