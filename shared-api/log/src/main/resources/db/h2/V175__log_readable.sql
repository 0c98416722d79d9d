-- The log as people read it.
create view log_readable as
select position, stream, version, name, revision, recorded_at, reference, event_id,
    utf8tostring(payload) as payload,
    utf8tostring(meta) as meta
from log_event;
