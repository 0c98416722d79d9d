-- Between which positions a stream stands, so that who reads it looks into these partitions only.
-- The earliest is where the group began that opened it: no event of it stands before, and the
-- append need not look for its first. The columns are filled by the next script, which is one of
-- its own so that no append of the old kind is under way any more.
alter table stream_head add column no_earlier bigint, add column no_later bigint;

-- As it was, but that the bounds are kept. Whoever might call it still may.
create or replace function append_to_log(
    r_text text[], r_number bigint[], r_meta bytea[],
    e_text text[], e_number bigint[], e_payload bytea[],
    c_stream text[], c_number bigint[],
    n_claim text[], n_request bigint[],
    w_opened integer, w_moved integer, w_referred integer)
returns setof append_answer
language plpgsql
security definer
set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $append$
declare
    requests integer := cardinality(r_meta);
    events integer := cardinality(e_payload);
    head bigint;
    moment timestamp with time zone;
    refs text[];
begin
    -- Takes the lock and moves the head at once; where nothing is stored it is moved back.
    update log_head h
    set position = h.position + events, recorded_at = greatest(clock_timestamp(), h.recorded_at)
    where h.id = 1
    returning h.position - events, h.recorded_at into strict head, moment;

    return query
    select i, case when k.request_hash = r_text[4 * i - 1] then 1 else 2 end, r_text[4 * i - 2],
        k.stream::text, k.version, k.position, k.events, k.reference::text, k.recorded_at
    from generate_series(1, requests) i
    join command_key k on k.person = r_text[4 * i - 3] and k.client_key = r_text[4 * i - 2]
    union all
    select c_number[3 * i - 2]::integer, case when c_number[3 * i] = 1 then 4 else 3 end,
        c_stream[i], null, null, null, null, null, null
    from generate_series(1, cardinality(c_stream)) i
    left join stream_head s on s.stream = c_stream[i]
    where c_number[3 * i - 1] <> coalesce(s.version, -1);
    if found then
        update log_head set position = head where id = 1;
        return;
    end if;

    if cardinality(n_claim) > 0 then
        return query
        select n_request[i]::integer, 5, n_claim[i], null::text, null::bigint, null::bigint,
            null::integer, null::text, null::timestamp with time zone
        from generate_series(1, cardinality(n_claim)) i
        join claim t on t.claim = n_claim[i];
        if found then
            update log_head set position = head where id = 1;
            return;
        end if;
        insert into claim (claim, position)
        select n_claim[i], head + r_number[3 * n_request[i]]
        from generate_series(1, cardinality(n_claim)) i;
    end if;

    if w_referred > 0 then
        refs := array(
            select e_text[4 * i] || '-' || (e_number[5 * i - 1] + coalesce((
                select p.last_number from reference_counter p where p.prefix = e_text[4 * i]), 0))
            from generate_series(1, events) i);

        insert into reference (reference, stream)
        select refs[i], e_text[4 * i - 3] from generate_series(1, events) i
        where refs[i] is not null;

        insert into reference_counter (prefix, last_number)
        select e_text[4 * i], max(e_number[5 * i - 1]) from generate_series(1, events) i
        where e_text[4 * i] is not null
        group by e_text[4 * i]
        on conflict (prefix) do update
        set last_number = reference_counter.last_number + excluded.last_number;
    end if;

    if (head + events) / log_partition_size() > head / log_partition_size() then
        perform make_log_partitions(head + events);
    end if;

    insert into log_event (position, stream, version, event_id, name, revision, recorded_at,
        reference, meta, payload)
    select head + i, e_text[4 * i - 3], e_number[5 * i - 3], e_text[4 * i - 1]::uuid,
        e_text[4 * i - 2], e_number[5 * i - 2], moment, refs[i], r_meta[e_number[5 * i - 4]],
        e_payload[i]
    from generate_series(1, events) i;

    insert into event_key (event_id)
    select e_text[4 * i - 1]::uuid from generate_series(1, events) i;

    if w_opened > 0 then
        insert into stream_head (stream, version, no_earlier, no_later)
        select e_text[4 * i - 3], e_number[5 * i - 3], head + 1, head + i
        from generate_series(1, events) i
        where e_number[5 * i] = 2;
    end if;
    if w_moved > 0 then
        update stream_head s set version = e_number[5 * i - 3], no_later = head + i
        from generate_series(1, events) i
        where e_number[5 * i] = 1 and s.stream = e_text[4 * i - 3];
    end if;

    if events > 0 then
        perform pg_notify('waymark_log', (head + events)::text);
    end if;

    return query
    insert into command_key as k (person, client_key, request_hash, stream, version, position,
        events, reference, recorded_at)
    select r_text[4 * i - 3], r_text[4 * i - 2], r_text[4 * i - 1], r_text[4 * i],
        r_number[3 * i - 2], head + r_number[3 * i], r_number[3 * i - 1], (
            select f.reference from reference f where f.stream = r_text[4 * i]), moment
    from generate_series(1, requests) i
    returning null::integer, 9, null::text, null::text, null::bigint, k.position, null::integer,
        k.reference::text, k.recorded_at;
end
$append$;

-- Streams from a version on, at most so many events of each, in no order. The bounds of each are
-- parameters of a plan that is kept, which leaves all other partitions alone as soon as it starts;
-- in a join all would be made ready first. The plan is for partitions of any size: it must not scan
-- one because it was small once. As what is read by is given from both sides, the index of stream
-- and version is the best even where nothing is known of a partition yet.
create function read_streams(r_streams text[], r_version bigint, r_limit integer)
returns setof log_event
language plpgsql
stable
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set max_parallel_workers_per_gather = 0
as $read$
declare
    wanted text;
    earliest bigint;
    latest bigint;
    last bigint;
begin
    foreach wanted in array r_streams loop
        select h.no_earlier, h.no_later, r_version + least(h.version - r_version, r_limit - 1)
        into earliest, latest, last
        from "${flyway:defaultSchema}".stream_head h where h.stream = wanted;
        continue when not found;
        return query
        select * from "${flyway:defaultSchema}".log_event e
        where e.stream = wanted and e.version between r_version and last
            and e.position between earliest and latest;
    end loop;
end
$read$;
revoke execute on function read_streams(text[], bigint, integer) from public;
grant execute on function read_streams(text[], bigint, integer) to "${app_role}";
