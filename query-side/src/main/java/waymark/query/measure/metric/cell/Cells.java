package waymark.query.measure.metric.cell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.query.kernel.AsOf;
import waymark.query.measure.metric.cell.voice.Deltas;

/** Adds cells up, as of any moment. */
@Component
public class Cells {

    private static final String SUMS = CellRows.steps("sum(c#)");
    private static final String EVERY = "ANSWER";

    private final JdbcClient client;
    private final Known known;

    Cells(JdbcClient client, Known known) {
        this.client = client;
        this.known = known;
    }

    /** The counts of one measure at one place; the days are all the same where they are summed. */
    public record Place(String measure, String place, LocalDate day)
            implements
                Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int measured = measure.compareTo(other.measure);
            int placed = measured == 0 ? place.compareTo(other.place) : measured;
            return placed == 0 ? day.compareTo(other.day) : placed;
        }
    }

    /** Counts by measure, place and day. */
    public Map<Place, Counts> daily(Wanted wanted, AsOf asOf) {
        return read(wanted, asOf, true);
    }

    /** Counts by measure and place, all days together. */
    public Map<Place, Counts> summed(Wanted wanted, AsOf asOf) {
        return read(wanted, asOf, false);
    }

    /** The sources whose answers are pooled under a relation. */
    public List<String> sourcesOf(Wanted wanted) {
        return wanted.pooled()
                ? client.sql("select distinct pool from metric_cell where relation = :relation"
                        + " and measure in (:measures) and dimension = '' and place = ''"
                        + " order by pool")
                        .param("relation", wanted.pool()).param("measures", wanted.measures())
                        .query((row, at) -> String.valueOf(row.getString(1))).list()
                : List.of(wanted.pool());
    }

    private Map<Place, Counts> read(Wanted wanted, AsOf asOf, boolean daily) {
        Known.Upto upTo = known.at(asOf.position());
        LocalDate to = wanted.to().isAfter(asOf.effective()) ? asOf.effective() : wanted.to();
        Wanted until = wanted.between(wanted.from(), to);
        Map<Place, Counts> found = new TreeMap<>();
        ask(until, upTo.upTo(), daily, found);
        upTo.rest().cells().forEach((key, counts) -> {
            if (until.holds(key)) {
                put(found, new Place(key.measure(), key.place(),
                        daily ? key.receivedOn() : until.from()), new Counts(counts));
            }
        });
        found.values().removeIf(Counts::isNothing);
        return found;
    }

    private void ask(Wanted wanted, @Nullable LocalDate known, boolean daily,
            Map<Place, Counts> into) {
        var asked = client.sql(sql(wanted, known, daily)).param("pool", wanted.pool())
                .param("grain", wanted.grain().name()).param("measures", wanted.measures())
                .param("dimension", wanted.dimension())
                .param("from", wanted.from()).param("to", wanted.to());
        if (wanted.place() != null) {
            asked = asked.param("place", wanted.place());
        }
        if (known != null) {
            asked = asked.param("known", known);
        }
        asked.query(row -> {
            put(into, new Place(row.getString(1), row.getString(2),
                    row.getObject(3, LocalDate.class)), counts(row));
        });
    }

    private static String sql(Wanted wanted, @Nullable LocalDate known, boolean daily) {
        String day = daily ? "received_on" : "cast(:from as date)";
        String where = " and measure in (:measures) and dimension = :dimension"
                + (wanted.place() == null ? "" : " and place = :place")
                + " and received_on between :from and :to"
                + (known == null ? "" : " and recorded_on <= :known")
                + " group by measure, place" + (daily ? ", received_on" : "");
        String one = "select measure, place, " + day + ", " + SUMS + " from metric_cell where ";
        return wanted.pooled()
                ? one + "relation = :pool and grain = '" + EVERY + "'" + where + " union all "
                        + one + "pool = :pool and grain = :grain" + where
                : one + "pool = :pool and grain in ('" + EVERY + "', :grain)" + where;
    }

    private static Counts counts(ResultSet row) throws SQLException {
        long[] counts = new long[Deltas.STEPS];
        for (int step = 0; step < counts.length; step++) {
            counts[step] = row.getLong(4 + step);
        }
        return new Counts(counts);
    }

    private static void put(Map<Place, Counts> into, Place place, Counts counts) {
        into.merge(place, counts, Counts::plus);
    }
}
