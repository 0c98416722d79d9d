-- All rows of all followers are shared out among segments. Each takes in the whole log, for its own
-- rows alone, and stands here with how far it has come. The edition changes whenever the followers
-- themselves do.
create table follower_segment (
    segment  int    not null primary key,
    segments int    not null,
    position bigint not null,
    edition  int    default 0 not null
);
insert into follower_segment (segment, segments, position)
select 0, 1, coalesce(max(position), 0) from projection_state where projection = '(all)';
delete from projection_state where projection = '(all)';

-- The processes among which the segments are shared, and when each was last heard of.
create table follower_node (
    node    varchar(60) not null primary key,
    seen_at timestamp with time zone not null
);
