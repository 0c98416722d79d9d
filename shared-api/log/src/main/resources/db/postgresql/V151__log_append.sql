-- Appends a group of requests in one call: one lock, one commit, one answer for each request.
--
-- r_ arrays hold one entry a request (r_version: what its stream stands at afterwards; r_until: how
-- many events it and those before it append together); e_ one an event, in the order of the
-- requests (e_nth: the how-manieth of the group that gets a reference with this prefix); w_ one a
-- stream that is written, with its last version; c_ one a stream whose version is checked (c_read:
-- it belongs to the read-set); n_ one a claim. Numbers of requests count from 1. Requests of one
-- group never share a key, a claim or a written stream, nor does one read what another writes: the
-- caller sees to that, so each can be judged alone.
--
-- Where nothing stands against any request, all are stored and answered with verdict 9. Otherwise
-- nothing is stored, only those are answered that are not to be stored, and the caller sends the
-- others again: 1 the key was used before for the same request, 2 for another one, 3 a written
-- stream has moved, 4 a stream of the read-set has moved, 5 a claim is taken. Few groups meet that,
-- and all others are spared the sorting of the accepted from the refused.
create function append_to_log(
    r_person text[], r_key text[], r_hash text[], r_stream text[], r_version bigint[],
    r_events integer[], r_until integer[], r_meta bytea[],
    e_request integer[], e_stream text[], e_version bigint[], e_id uuid[], e_name text[],
    e_revision integer[], e_prefix text[], e_nth integer[], e_payload bytea[],
    w_stream text[], w_version bigint[],
    c_request integer[], c_stream text[], c_version bigint[], c_read boolean[],
    n_request integer[], n_claim text[])
returns table (
    o_request integer, o_verdict integer, o_culprit text, o_stream text, o_version bigint,
    o_position bigint, o_events integer, o_reference text,
    o_recorded_at timestamp with time zone)
language plpgsql
security definer
set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
-- Plans made while the tables are small must not turn into scans of big ones.
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
set jit = off
as $append$
declare
    head bigint;
    moment timestamp with time zone;
begin
    select h.position, h.recorded_at into strict head, moment
    from log_head h where h.id = 1 for update;
    moment := greatest(clock_timestamp(), moment);

    return query
    select r.n::integer, case when k.request_hash = r.hash then 1 else 2 end, r.key,
        k.stream::text, k.version, k.position, k.events, k.reference::text, k.recorded_at
    from unnest(r_person, r_key, r_hash) with ordinality r (person, key, hash, n)
    join command_key k on k.person = r.person and k.client_key = r.key
    union all
    select c.n, case when c.read then 4 else 3 end, c.stream,
        null, null, null, null, null, null
    from unnest(c_request, c_stream, c_version, c_read) c (n, stream, version, read)
    left join stream_head s on s.stream = c.stream
    where c.version <> coalesce(s.version, -1);
    if found then
        return;
    end if;

    if cardinality(n_claim) > 0 then
        return query
        select c.n, 5, c.claim, null::text, null::bigint, null::bigint, null::integer, null::text,
            null::timestamp with time zone
        from unnest(n_request, n_claim) c (n, claim)
        join claim t on t.claim = c.claim;
        if found then
            return;
        end if;
        insert into claim (claim, position)
        select c.claim, head + r_until[c.n] from unnest(n_request, n_claim) c (n, claim);
    end if;

    if (head + cardinality(e_id)) / log_partition_size() > head / log_partition_size() then
        perform make_log_partitions(head + cardinality(e_id));
    end if;

    insert into log_event (position, stream, version, event_id, name, revision, recorded_at,
        reference, meta, payload)
    select head + e.n, e.stream, e.version, e.id, e.name, e.revision, moment,
        case when e.prefix is not null then e.prefix || '-' || (e.nth + coalesce((
            select p.last_number from reference_counter p where p.prefix = e.prefix), 0)) end,
        r_meta[e.request], e.payload
    from unnest(e_request, e_stream, e_version, e_id, e_name, e_revision, e_prefix, e_nth,
        e_payload) with ordinality
        e (request, stream, version, id, name, revision, prefix, nth, payload, n);

    insert into event_key (event_id) select unnest(e_id);

    insert into stream_head (stream, version) select * from unnest(w_stream, w_version)
    on conflict (stream) do update set version = excluded.version;

    if cardinality(array_remove(e_prefix, null)) > 0 then
        insert into reference (reference, stream)
        select l.reference, l.stream from log_event l
        where l.position > head and l.reference is not null;

        insert into reference_counter (prefix, last_number)
        select e.prefix, max(e.nth) from unnest(e_prefix, e_nth) e (prefix, nth)
        where e.prefix is not null
        group by e.prefix
        on conflict (prefix) do update
        set last_number = reference_counter.last_number + excluded.last_number;
    end if;

    update log_head set position = head + cardinality(e_id), recorded_at = moment where id = 1;
    if cardinality(e_id) > 0 then
        perform pg_notify('waymark_log', (head + cardinality(e_id))::text);
    end if;

    return query
    insert into command_key as k (person, client_key, request_hash, stream, version, position,
        events, reference, recorded_at)
    select r.person, r.key, r.hash, r.stream, r.version, head + r.until, r.events, f.reference,
        moment
    from unnest(r_person, r_key, r_hash, r_stream, r_version, r_events, r_until)
        r (person, key, hash, stream, version, events, until)
    left join reference f on f.stream = r.stream
    returning null::integer, 9, k.client_key::text, k.stream::text, k.version, k.position, k.events,
        k.reference::text, k.recorded_at;
end
$append$;
