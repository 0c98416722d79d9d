package waymark.query.kernel.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;
import waymark.query.kernel.aside.Keeping;

/** Keeps the rows of projections, a batch of events at a time. */
@Component
public class RowStore {

    /** The end of what still holds. */
    static final long HOLDS = Long.MAX_VALUE;

    private static final int FEW = 8;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final RowWriter writer;

    RowStore(JdbcTemplate jdbc, JsonMapper json, RowWriter writer) {
        this.jdbc = jdbc;
        this.json = json;
        this.writer = writer;
    }

    /** A row that holds, as stored. */
    record Held<R>(R row, long from) {}

    /**
     * Takes in what a batch means for some rows.
     *
     * @param wanted the keys of those rows; others are passed over
     */
    public <R> void fold(Projection<R> projection, List<Recorded> batch,
            Predicate<String> wanted) {
        Set<String> keys = new HashSet<>();
        List<Recorded> concerning = new ArrayList<>();
        for (Recorded recorded : batch) {
            List<String> rows = projection.rowsOf(recorded.event()).stream().filter(wanted)
                    .toList();
            if (!rows.isEmpty()) {
                keys.addAll(rows);
                concerning.add(recorded);
            }
        }
        if (!concerning.isEmpty()) {
            Changes<R> changes = new Changes<>(projection, holding(projection, keys),
                    keys::contains);
            concerning.forEach(changes::take);
            writer.write(projection.name(), changes);
        }
    }

    /**
     * The same from the first event on, where no rows are yet and nobody else writes any.
     *
     * @param wanted the keys of the rows that are to be made; others are passed over
     */
    public <R> Keeping keeping(Projection<R> projection, Predicate<String> wanted) {
        return new Kept<>(projection.name(), new Changes<>(projection, Map.of(), wanted), writer);
    }

    /** Few keys stand there one by one: their plan is kept, and a list is planned each time. */
    private <R> Map<String, Held<R>> holding(Projection<R> projection, Collection<String> keys) {
        boolean few = keys.size() <= FEW;
        List<Object> parameters = new ArrayList<>(List.of(projection.name(), HOLDS));
        if (few) {
            parameters.addAll(keys);
        } else {
            parameters.add(keys.toArray(String[]::new));
        }
        Map<String, Held<R>> rows = new HashMap<>();
        jdbc.query("""
                select row_key, from_position, doc from projection_row
                where projection = ? and to_position = ? and row_key\s"""
                + (few
                        ? "in (" + String.join(", ", Collections.nCopies(keys.size(), "?")) + ")"
                        : "= any(?)"),
                found -> {
                    rows.put(found.getString(1), new Held<>(
                            read(found.getString(3), projection.rowType()), found.getLong(2)));
                }, parameters.toArray());
        return rows;
    }

    /** Forgets all rows of a projection. */
    public void clear(String projection) {
        jdbc.update("delete from projection_row where projection = ?", projection);
        jdbc.update("delete from projection_facet where projection = ?", projection);
    }

    /** A row from its stored form. */
    public <R> R read(String doc, Class<R> type) {
        return json.readValue(doc, type);
    }
}
