-- The log as people read it.
create view log_readable as
select position, stream, version, name, revision, recorded_at, reference, event_id,
    convert_from(payload, 'UTF8') as payload,
    convert_from(meta, 'UTF8') as meta
from log_event;

-- The head is updated by every append and stream heads often: room for updates in place.
alter table log_head set (fillfactor = 10);
alter table stream_head set (fillfactor = 70);
