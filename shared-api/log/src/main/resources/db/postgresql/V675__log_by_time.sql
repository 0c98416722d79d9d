-- Moments only grow. In an ascending index each new one stands behind the last, where PostgreSQL
-- needs not look for its place and fills each page; it reads backwards just as well. The old one
-- goes last, so that only writers wait while the new one is made.
create index log_event_moment on log_event (recorded_at, position);
drop index log_event_recorded_at;
