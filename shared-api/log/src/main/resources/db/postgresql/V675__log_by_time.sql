-- Moments only grow. In an ascending index each new one stands behind the last, where PostgreSQL
-- needs not look for its place and fills each page; it reads backwards just as well.
drop index log_event_recorded_at;
create index log_event_recorded_at on log_event (recorded_at, position);
