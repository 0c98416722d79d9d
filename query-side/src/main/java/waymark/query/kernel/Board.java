package waymark.query.kernel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.query.kernel.row.RowStore;

/** The rows of one projection, as of any position of the log. */
public final class Board<R> {

    private static final String HELD = " projection = :projection and from_position <= :at"
            + " and to_position > :at";

    private final Projection<R> projection;
    private final JdbcClient client;
    private final RowStore store;

    Board(Projection<R> projection, JdbcClient client, RowStore store) {
        this.projection = projection;
        this.client = client;
        this.store = store;
    }

    /** The row with this key as of then, if there was one. */
    public Optional<R> find(String key, AsOf asOf) {
        return client.sql("select doc from projection_row where row_key = :key and" + HELD)
                .param("key", key)
                .param("projection", projection.name())
                .param("at", asOf.position())
                .query((found, line) -> store.read(found.getString(1), projection.rowType()))
                .optional();
    }

    /** The rows with these keys as of then, by key. */
    public Map<String, R> find(Collection<String> keys, AsOf asOf) {
        Map<String, R> rows = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            client.sql("select row_key, doc from projection_row where row_key in (:keys) and"
                    + HELD)
                    .param("keys", keys)
                    .param("projection", projection.name())
                    .param("at", asOf.position())
                    .query(found -> {
                        rows.put(found.getString(1),
                                store.read(found.getString(2), projection.rowType()));
                    });
        }
        return rows;
    }

    /**
     * A page of rows, newest key first.
     *
     * @param where a facet and its value that rows must have, or null for all
     * @param before the last key of the page before, or null for the first page
     * @param limit how many rows, 1 to 500
     */
    public Page<R> page(Projection.@Nullable Facet where, @Nullable String before, int limit,
            AsOf asOf) {
        String from = where == null
                ? "select row_key, doc from projection_row where"
                : """
                        select row_key, doc from projection_row r where exists (
                          select 1 from projection_facet f
                          where f.projection = r.projection and f.row_key = r.row_key
                            and f.facet = :facet and f.facet_value = :value
                            and f.from_position <= :at and f.to_position > :at) and""";
        var query = client.sql(from + HELD + (before == null ? "" : " and row_key < :before")
                + " order by row_key desc limit :limit")
                .param("projection", projection.name())
                .param("at", asOf.position())
                .param("limit", limit + 1);
        if (where != null) {
            query = query.param("facet", where.name()).param("value", where.value());
        }
        if (before != null) {
            query = query.param("before", before);
        }
        return Page.of(limit, query.query((found, line) -> new Page.Keyed<>(found.getString(1),
                store.read(found.getString(2), projection.rowType()))).list());
    }

    /** All rows with this facet as of then, oldest key first; for what is few by its nature. */
    public List<R> all(String facet, String value, AsOf asOf) {
        return client.sql("""
                select doc from projection_row r where exists (
                  select 1 from projection_facet f
                  where f.projection = r.projection and f.row_key = r.row_key
                    and f.facet = :facet and f.facet_value = :value
                    and f.from_position <= :at and f.to_position > :at) and"""
                + HELD + " order by row_key")
                .param("facet", facet)
                .param("value", value)
                .param("projection", projection.name())
                .param("at", asOf.position())
                .query((found, line) -> store.read(found.getString(1), projection.rowType()))
                .list();
    }

    /** How many rows there are as of then, without reading any. */
    public long count(AsOf asOf) {
        return client.sql("select count(*) from projection_row where" + HELD)
                .param("projection", projection.name()).param("at", asOf.position())
                .query(Long.class).single();
    }

    /** How many rows have each value of a facet as of then. */
    public Map<String, Long> counts(String facet, AsOf asOf) {
        Map<String, Long> counts = new LinkedHashMap<>();
        client.sql("select facet_value, count(*) from projection_facet where facet = :facet and"
                + HELD + " group by facet_value order by facet_value")
                .param("facet", facet)
                .param("projection", projection.name())
                .param("at", asOf.position())
                .query(found -> {
                    counts.put(found.getString(1), found.getLong(2));
                });
        return counts;
    }
}
