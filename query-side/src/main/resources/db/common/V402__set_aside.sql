-- Events that a follower could not take in, and those after them of the same story.
create table set_aside (
    follower varchar(60)  not null,
    story    varchar(200) not null,
    position bigint       not null,
    cause    varchar(200),
    since    timestamp with time zone default current_timestamp not null,
    primary key (follower, story, position)
);
