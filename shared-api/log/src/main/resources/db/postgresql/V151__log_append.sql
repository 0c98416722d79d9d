-- Appends a group of requests in one call: one lock, one commit, one answer for each request.
--
-- Few arrays with several entries a thing, since each array costs the server a fixed amount:
-- r_text person, key, request hash, stream of each request; r_number the version its stream stands
-- at afterwards, how many events it appends, how many it and those before it append together;
-- e_text stream, name, id, prefix of a reference or null of each event, in the order of the
-- requests; e_number its request, version, revision, the how-manieth of the group that gets a
-- reference with this prefix, and whether it is the last event of its stream and that stream new
-- (2), the last only (1) or neither (0); c_stream each stream whose version is checked, c_number
-- the request, the version and whether it belongs to the read-set (1); n_claim the claims and
-- n_request whose they are. Numbers of requests count from 1. Requests of one group never share a
-- key, a claim or a written stream, nor does one read what another writes: the caller sees to
-- that, so each can be judged alone.
--
-- Where nothing stands against any request, all are stored and answered with verdict 9, in their
-- order, with nothing but the position, the reference and the moment, which the caller cannot
-- know. Otherwise nothing is stored, only those are answered that are not to be stored, and the
-- caller sends the others again: 1 the key was used before for the same request, 2 for another
-- one, 3 a written stream has moved, 4 a stream of the read-set has moved, 5 a claim is taken. Few
-- groups meet that, and all others are spared the sorting of the accepted from the refused.
-- Names of streams and keys are compared byte by byte: nobody reads them in the order of a
-- language, and asking it at each step down an index cost a seventh of a group of 64.
alter table stream_head alter column stream type varchar(200) collate "C";
alter table command_key
    alter column person type varchar(200) collate "C",
    alter column client_key type varchar(200) collate "C";
alter table reference alter column stream type varchar(200) collate "C";
alter table claim alter column claim type varchar(400) collate "C";

create type append_answer as (
    o_request integer, o_verdict integer, o_culprit text, o_stream text, o_version bigint,
    o_position bigint, o_events integer, o_reference text,
    o_recorded_at timestamp with time zone);

create function append_to_log(
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
        insert into stream_head (stream, version)
        select e_text[4 * i - 3], e_number[5 * i - 3] from generate_series(1, events) i
        where e_number[5 * i] = 2;
    end if;
    if w_moved > 0 then
        update stream_head s set version = e_number[5 * i - 3]
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
