package waymark.query.kernel.rebuild.copy;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import waymark.query.kernel.aside.Table;

/** The rows of one table of a follower, as they stand and as they were made anew. */
public final class Copy {

    private final JdbcTemplate jdbc;
    private final Table table;
    private final String live;
    private final String built;
    private final Columns columns;
    private final boolean postgresql;

    /**
     * @param usual the schema of the live tables
     */
    Copy(JdbcTemplate jdbc, Table table, String usual, Columns columns) {
        this.jdbc = jdbc;
        this.table = table;
        this.live = "\"" + usual + "\"." + table.name();
        this.built = Workbench.SCHEMA + "." + table.name();
        this.columns = columns;
        this.postgresql = known(jdbc.execute((Connection own) -> own.getMetaData()
                .getDatabaseProductName().equals("PostgreSQL")));
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** Makes an empty table of the same form in the place of one that may be there. */
    public void make() {
        making().make(isShared(), postgresql);
    }

    /** Sees to it that its rows are found by their key, which filling it does without. */
    public void key() {
        if (isShared() && postgresql) {
            making().key(table.name());
        }
    }

    private Making making() {
        return new Making(jdbc, live, built, columns);
    }

    private boolean isShared() {
        return table.whose() != null;
    }

    /** Tells the database how much there is, so that it compares in one go. */
    private void measure() {
        if (postgresql) {
            jdbc.execute("analyze " + built);
        }
    }

    /**
     * Where differences are written down.
     *
     * @param job whose list it is
     * @param after the number of the last one before
     * @param most how many more are written down; all are counted
     */
    public record Listing(long job, long after, int most) {

        Listing without(long found) {
            int taken = (int) Math.min(found, most);
            return new Listing(job, after + taken, most - taken);
        }
    }

    /**
     * Writes down which rows are not what they were.
     *
     * @return how many there are
     */
    public long differences(Listing listing) {
        if (postgresql && sum(live).equals(sum(built))) {
            return 0;
        }
        measure();
        String changed = " from " + live + " l left join " + built + " b on " + sameKey()
                + where("l") + "(b." + columns.key().getFirst() + " is null or " + differing()
                + ")";
        String added = " from " + built + " b left join " + live + " l on " + sameKey()
                + where("b") + "l." + columns.key().getFirst() + " is null";
        long first = listed(listing, "l", changed);
        return first + listed(listing.without(first), "b", added);
    }

    /**
     * What all rows come to, whatever their order: how many they are, and the sum of 64 bits that
     * each is hashed to. That two sets of rows differ and come to the same is as likely as a guess
     * among 10^19; looking is four times as quick as laying row beside row.
     */
    private String sum(String side) {
        return known(jdbc.queryForObject("select concat_ws(' ', count(*),"
                + " sum(hash_record_extended(r, 0))) from " + side + " r"
                + (isShared() ? " where r." + table.column() + " = ?" : ""), String.class,
                whose()));
    }

    private long listed(Listing listing, String side, String from) {
        String order = Columns.list(side + ".", columns.key());
        List<Object> parameters = new ArrayList<>(List.of(listing.job(), listing.after()));
        parameters.addAll(List.of(whose()));
        parameters.add(listing.most());
        int written = jdbc.update("""
                insert into rebuild_difference
                  (job, number, table_name, row_key, from_position, before, after)
                select cast(? as bigint), cast(? as bigint) + row_number() over (order by %s),
                  '%s', %s, %s, %s, %s""".formatted(order, table.name(),
                text(side, columns.key()), position(side), whole("l"), whole("b"))
                + from + " order by " + order + " limit ?", parameters.toArray());
        return written < listing.most()
                ? written
                : known(jdbc.queryForObject(
                        "select count(*)" + from, Long.class, whose()));
    }

    /** Puts the new rows in the place of the live ones. What is the same is not touched. */
    public void adopt() {
        measure();
        jdbc.update("delete from " + live + " l" + where("l") + "not exists (select 1 from "
                + built + " b where " + sameKey() + each(columns.others(),
                        " and l.%1$s is not distinct from b.%1$s", "")
                + ")", whose());
        jdbc.update("insert into " + live + " (" + Columns.list("", columns.all()) + ") select "
                + Columns.list("b.", columns.all()) + " from " + built + " b" + where("b")
                + "not exists (select 1 from " + live + " l where " + sameKey() + ")", whose());
    }

    private Object[] whose() {
        return table.whose() == null ? new Object[0] : new Object[]{table.whose()};
    }

    private String where(String side) {
        return " where " + (table.whose() == null ? "" : side + "." + table.column() + " = ? and ");
    }

    private String sameKey() {
        return each(columns.key(), "b.%1$s = l.%1$s", " and ");
    }

    private String differing() {
        return columns.others().isEmpty()
                ? "false"
                : each(columns.others(), "l.%1$s is distinct from b.%1$s", " or ");
    }

    private String position(String side) {
        return columns.all().contains("from_position")
                ? side + ".from_position"
                : "cast(null as bigint)";
    }

    private String whole(String side) {
        return "case when " + side + "." + columns.key().getFirst() + " is not null then "
                + text(side, columns.all()) + " end";
    }

    private String text(String side, List<String> some) {
        List<String> said = some.stream().filter(column -> !column.equals(table.column()))
                .map(column -> "'%2$s=' || cast(%1$s.%2$s as varchar)".formatted(side, column))
                .toList();
        return said.size() == 1
                ? said.getFirst()
                : "concat_ws(' ', " + String.join(", ", said) + ")";
    }

    private static String each(List<String> some, String pattern, String between) {
        return some.stream().map(column -> pattern.formatted(column))
                .collect(Collectors.joining(between));
    }
}
