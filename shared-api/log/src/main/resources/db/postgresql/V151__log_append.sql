-- Appends a group of requests in one call: one lock, one commit, one answer for each request.
--
-- r_ arrays hold one entry a request; e_ one an event, in the order of the requests; c_ one a
-- stream whose version is checked (c_read: it belongs to the read-set); n_ one a claim. Numbers
-- of requests count from 1. Requests of one group never share a key, a claim or a written stream,
-- nor does one read what another writes: the caller sees to that, so each can be judged alone.
--
-- Verdicts: 1 the key was used before for the same request, 2 for another one, 3 a written stream
-- has moved, 4 a stream of the read-set has moved, 5 a claim is taken, 9 accepted.
create function append_to_log(
    r_person text[], r_key text[], r_hash text[], r_stream text[], r_events integer[],
    r_meta bytea[],
    e_request integer[], e_stream text[], e_version bigint[], e_id uuid[], e_name text[],
    e_revision integer[], e_prefix text[], e_payload bytea[],
    c_request integer[], c_stream text[], c_version bigint[], c_read boolean[],
    n_request integer[], n_claim text[])
returns table (
    o_verdict integer, o_culprit text, o_stream text, o_version bigint, o_position bigint,
    o_events integer, o_reference text, o_recorded_at timestamp with time zone)
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
    verdicts integer[];
    culprits text[];
    lasts bigint[];
begin
    select h.position, h.recorded_at into strict head, moment
    from log_head h where h.id = 1 for update;
    moment := greatest(clock_timestamp(), moment);

    select array_agg(v.verdict order by v.n), array_agg(v.culprit order by v.n),
        array_agg(v.last order by v.n)
    into verdicts, culprits, lasts
    from (
        select j.n, j.verdict, j.culprit, head
            + sum(case when j.verdict = 9 then r_events[j.n] else 0 end) over (order by j.n) as last
        from (
            select distinct on (f.n) f.n, f.verdict, f.culprit
            from (
                select r.n, case when k.request_hash = r.hash then 1 else 2 end as verdict,
                    r.key as culprit
                from unnest(r_person, r_key, r_hash) with ordinality r (person, key, hash, n)
                join command_key k on k.person = r.person and k.client_key = r.key
                union all
                select c.n, case when c.read then 4 else 3 end, c.stream
                from unnest(c_request, c_stream, c_version, c_read) c (n, stream, version, read)
                left join stream_head s on s.stream = c.stream
                where c.version <> coalesce(s.version, -1)
                union all
                select c.n, 5, c.claim
                from unnest(n_request, n_claim) c (n, claim)
                join claim t on t.claim = c.claim
                union all
                select r.n, 9, null
                from generate_subscripts(r_person, 1) r (n)
            ) f
            order by f.n, f.verdict, f.culprit
        ) j
    ) v;

    if 9 = any (verdicts) then
        insert into log_event (position, stream, version, event_id, name, revision, recorded_at,
            reference, meta, payload)
        select head + row_number() over (order by e.n), e.stream, e.version, e.id, e.name,
            e.revision, moment,
            case when e.prefix is not null then e.prefix || '-' || coalesce(p.last_number, 0)
                + row_number() over (partition by e.prefix order by e.n) end,
            r_meta[e.request], e.payload
        from unnest(e_request, e_stream, e_version, e_id, e_name, e_revision, e_prefix, e_payload)
            with ordinality e (request, stream, version, id, name, revision, prefix, payload, n)
        left join reference_counter p on p.prefix = e.prefix
        where verdicts[e.request] = 9;

        insert into event_key (event_id)
        select l.event_id from log_event l where l.position > head;

        insert into stream_head (stream, version)
        select l.stream, max(l.version) from log_event l where l.position > head group by l.stream
        on conflict (stream) do update set version = excluded.version;

        if cardinality(array_remove(e_prefix, null)) > 0 then
            insert into reference (reference, stream)
            select l.reference, l.stream from log_event l
            where l.position > head and l.reference is not null;

            insert into reference_counter (prefix, last_number)
            select e.prefix, count(*)
            from unnest(e_request, e_prefix) e (request, prefix)
            where e.prefix is not null and verdicts[e.request] = 9
            group by e.prefix
            on conflict (prefix) do update
            set last_number = reference_counter.last_number + excluded.last_number;
        end if;

        if cardinality(n_claim) > 0 then
            insert into claim (claim, position)
            select c.claim, lasts[c.n] from unnest(n_request, n_claim) c (n, claim)
            where verdicts[c.n] = 9;
        end if;

        insert into command_key (person, client_key, request_hash, stream, version, position,
            events, reference, recorded_at)
        select r.person, r.key, r.hash, r.stream, coalesce(s.version, -1), lasts[r.n],
            r.events, f.reference, moment
        from unnest(r_person, r_key, r_hash, r_stream, r_events)
            with ordinality r (person, key, hash, stream, events, n)
        left join stream_head s on s.stream = r.stream
        left join reference f on f.stream = r.stream
        where verdicts[r.n] = 9;

        update log_head set position = lasts[cardinality(lasts)], recorded_at = moment
        where id = 1;
        if lasts[cardinality(lasts)] > head then
            perform pg_notify('waymark_log', lasts[cardinality(lasts)]::text);
        end if;
    end if;

    return query
    select verdicts[r.n], culprits[r.n], k.stream::text, k.version, k.position, k.events,
        k.reference::text, k.recorded_at
    from unnest(r_person, r_key) with ordinality r (person, key, n)
    left join command_key k on k.person = r.person and k.client_key = r.key
        and verdicts[r.n] in (1, 9)
    order by r.n;
end
$append$;
