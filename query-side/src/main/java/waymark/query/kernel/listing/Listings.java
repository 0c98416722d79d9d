package waymark.query.kernel.listing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.row.RowStore;

/** Lists rows by their facets: the keys come from one index, documents only for what is shown. */
@Component
public class Listings {

    private final JdbcClient client;
    private final RowStore store;

    Listings(JdbcClient client, RowStore store) {
        this.client = client;
        this.store = store;
    }

    /**
     * Which page is meant.
     *
     * @param before the last key of the page before, or null for the first page
     * @param limit how many rows, 1 to 500
     */
    public record Part(@Nullable String before, int limit) {}

    /**
     * A page of rows that meet all conditions, newest key first.
     *
     * @param where at least one condition
     */
    public <R> Page<R> page(Projection<R> projection, List<Where> where, Part part, AsOf asOf) {
        Map<String, Object> values = new HashMap<>(Map.of("at", asOf.position(),
                "limit", part.limit() + 1, "projection", projection.name()));
        if (part.before() != null) {
            values.put("before", part.before());
        }
        String sql = """
                select r.row_key, r.doc from (%s order by f.row_key desc limit :limit) k
                join projection_row r on r.projection = :projection and r.row_key = k.row_key
                  and r.from_position <= :at and r.to_position > :at
                order by r.row_key desc""".formatted(keys(where, part.before(), values));
        return Page
                .of(part.limit(),
                        client.sql(sql).params(values)
                                .query((found, line) -> new Page.Keyed<>(found.getString(1),
                                        store.read(found.getString(2), projection.rowType())))
                                .list());
    }

    /** An exact value goes first, for its rows stand in the index in the order that is asked. */
    private static String keys(
            List<Where> where, @Nullable String before, Map<String, Object> values) {
        List<Where> ordered = where.stream()
                .sorted(Comparator.comparing(one -> !one.isExact())).toList();
        boolean once = ordered.getFirst().others().isEmpty();
        String rows = once ? "f.row_key" : "distinct f.row_key";
        StringBuilder sql = new StringBuilder("select " + rows + " from projection_facet f where")
                .append(met("f", 0, ordered.getFirst(), values));
        for (int at = 1; at < ordered.size(); at++) {
            sql.append(" and exists (select 1 from projection_facet g where")
                    .append(" g.row_key = f.row_key and")
                    .append(met("g", at, ordered.get(at), values)).append(")");
        }
        return sql.append(before == null ? "" : " and f.row_key < :before").toString();
    }

    private static String met(String alias, int at, Where one, Map<String, Object> values) {
        values.put("projection" + at, one.projection());
        values.put("facet" + at, one.facet().name());
        values.put("value" + at, one.others().isEmpty()
                ? one.facet().value()
                : Stream.concat(Stream.of(one.facet().value()), one.others().stream()).toList());
        String is = one.upTo() ? "<= :value" : one.isExact() ? "= :value" : "in (:value";
        return " %1$s.projection = :projection%2$d and %1$s.facet = :facet%2$d"
                .formatted(alias, at)
                + " and %s.facet_value %s%d%s".formatted(alias, is, at,
                        one.others().isEmpty() ? "" : ")")
                + " and %1$s.from_position <= :at and %1$s.to_position > :at".formatted(alias);
    }

    /**
     * How many of these facets each key has, of the newest keys of each.
     *
     * @param facets a few of them
     * @param ofEach how many keys of each are looked at
     */
    public Map<String, Integer> sharing(
            String projection, Collection<Facet> facets, int ofEach, AsOf asOf) {
        Map<String, Integer> shared = new LinkedHashMap<>();
        for (Facet facet : facets) {
            client.sql("""
                    select row_key from projection_facet where projection = :projection
                      and facet = :facet and facet_value = :value
                      and from_position <= :at and to_position > :at
                    order by row_key desc limit :limit""")
                    .param("projection", projection).param("facet", facet.name())
                    .param("value", facet.value()).param("at", asOf.position())
                    .param("limit", ofEach)
                    .query((found, line) -> found.getString(1)).list()
                    .forEach(key -> shared.merge(key, 1, Integer::sum));
        }
        return shared;
    }
}
