package waymark.query.listen.text.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.log.keys.Sameness;

/**
 * Knows words again that were said nearly the same in a source before. Of each kind the first one
 * is kept, as hashes under the key of this installation, which tell nothing of the words.
 */
@Component
class Sketches {

    private static final int DIGITS = 16;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Sameness sameness;

    Sketches(JdbcTemplate jdbc, JdbcClient client, Sameness sameness) {
        this.jdbc = jdbc;
        this.client = client;
        this.sameness = sameness;
    }

    private record Key(String source, int part, long hash) {}

    /** The position of the first of its kind, by the position of each answer that repeats one. */
    Map<Long, Long> copies(List<ReadAnswer> read) {
        Map<Long, List<Key>> keys = new LinkedHashMap<>();
        read.forEach(one -> keys.put(one.position(), keys(one)));
        Map<Key, Long> known = known(keys);
        Map<Key, Long> fresh = new LinkedHashMap<>();
        Map<Long, Long> copies = new HashMap<>();
        keys.forEach((position, some) -> some.stream().map(known::get).filter(Objects::nonNull)
                .min(Long::compare).ifPresentOrElse(first -> copies.put(position, first), () -> {
                    some.forEach(key -> {
                        known.put(key, position);
                        fresh.put(key, position);
                    });
                }));
        keep(fresh);
        return copies;
    }

    private List<Key> keys(ReadAnswer one) {
        List<Key> keys = new ArrayList<>();
        for (String part : one.analysis().sketch()) {
            String hash = sameness.of("nearly the same", one.source(), part);
            keys.add(new Key(one.source(), keys.size(),
                    Long.parseUnsignedLong(hash.substring(0, DIGITS), DIGITS)));
        }
        return keys;
    }

    private Map<Key, Long> known(Map<Long, List<Key>> keys) {
        Set<String> sources = new HashSet<>();
        Set<Long> hashes = new HashSet<>();
        keys.values().forEach(some -> some.forEach(key -> {
            sources.add(key.source());
            hashes.add(key.hash());
        }));
        Map<Key, Long> known = new HashMap<>();
        if (!hashes.isEmpty()) {
            client.sql("select source, part, hash, position from answer_sketch"
                    + " where source in (:sources) and part in (0, 1, 2, 3)"
                    + " and hash in (:hashes)")
                    .param("sources", sources).param("hashes", hashes)
                    .query(row -> {
                        known.put(new Key(row.getString(1), row.getInt(2), row.getLong(3)),
                                row.getLong(4));
                    });
        }
        return known;
    }

    private void keep(Map<Key, Long> fresh) {
        jdbc.batchUpdate("insert into answer_sketch (source, part, hash, position)"
                + " values (?, ?, ?, ?)", List.copyOf(fresh.entrySet()), 500, (to, one) -> {
                    to.setString(1, one.getKey().source());
                    to.setInt(2, one.getKey().part());
                    to.setLong(3, one.getKey().hash());
                    to.setLong(4, one.getValue());
                });
    }
}
