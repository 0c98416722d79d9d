package waymark.query.kernel.segment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/** How far each segment has come, kept in the transaction that writes its rows. */
@Component
public class Segments {

    private static final String COLUMNS = "select segment, segments, position, edition";
    private static final String TABLE = " from follower_segment";

    /**
     * Following loses nothing when PostgreSQL forgets its last moments, since position and rows go
     * together; and whoever stands still in the middle must not hold its segment for ever.
     */
    private static final String HASTY = """
            , set_config('synchronous_commit', 'off', true),
            set_config('idle_in_transaction_session_timeout', '8000', true)""";

    private static final String MOVED = """
            update follower_segment set position = :position%s
            where segment = :segment and position = :before and edition = :edition""";
    private static final String HASTILY = "with hasty as materialized (select "
            + HASTY.substring(1) + ") " + MOVED.formatted(" from hasty");

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final boolean postgresql;
    private final String hasty;
    private final String moved;

    Segments(JdbcTemplate jdbc, JdbcClient client, DataSource source)
            throws MetaDataAccessException {
        this.jdbc = jdbc;
        this.client = client;
        String product = JdbcUtils.extractDatabaseMetaData(source,
                about -> about.getDatabaseProductName());
        this.postgresql = "PostgreSQL".equals(product);
        this.hasty = postgresql ? HASTY : "";
        this.moved = postgresql ? HASTILY : MOVED.formatted("");
    }

    /** Whether several may be written at once; H2 has one transaction write at a time. */
    public boolean mayBeSeveral() {
        return postgresql;
    }

    /**
     * A segment as it stands.
     *
     * @param segment its number, from 0
     * @param segments how many there are
     * @param position up to which it has taken in everything
     * @param edition raised whenever a follower is added or changed
     */
    public record Standing(int segment, int segments, long position, int edition) {

        /** The same, further on. */
        public Standing at(long newPosition) {
            return new Standing(segment, segments, newPosition, edition);
        }

        /** The part of all rows that is its own. */
        public Part part() {
            return new Part(segment, segments);
        }
    }

    /**
     * Locks one until the caller's transaction ends, which gets by without waiting for the disk.
     *
     * @throws NoSuchSegment when the rows are divided otherwise by now
     */
    public Standing locked(int segment) {
        return client.sql(COLUMNS + hasty + TABLE + " where segment = :segment for update")
                .param("segment", segment).query(Segments::standing).optional()
                .orElseThrow(() -> new NoSuchSegment(segment));
    }

    /** Locks all until the caller's transaction ends: nobody follows meanwhile. */
    public List<Standing> locked() {
        List<Standing> all = List.of();
        while (all.isEmpty()) { // A division that ended while we waited shows at the next look.
            all = client.sql(COLUMNS + TABLE + " order by segment for update")
                    .query(Segments::standing).list();
        }
        return all;
    }

    /** How all stand, by number. */
    public List<Standing> all() {
        return client.sql(COLUMNS + TABLE + " order by segment").query(Segments::standing).list();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(row.getInt("segment"), row.getInt("segments"),
                row.getLong("position"), row.getInt("edition"));
    }

    /** Notes how far one has come. */
    public void reached(int segment, long position) {
        client.sql("update follower_segment set position = :position where segment = :segment")
                .param("position", position).param("segment", segment).update();
    }

    /**
     * Notes, in one statement that locks it as well, how far one has come, if it still stands as it
     * was last left. What is committed with it does not wait for the disk.
     *
     * @return whether it does
     */
    public boolean moved(Standing left, long position) {
        return client.sql(moved).param("position", position).param("segment", left.segment())
                .param("before", left.position()).param("edition", left.edition()).update() == 1;
    }

    /** Has every node look anew at which followers there are. */
    public void newEdition() {
        client.sql("update follower_segment set edition = edition + 1").update();
    }

    /** Divides anew where all have come equally far; tokens of the old division are void. */
    public void divide(int into, Standing before) {
        client.sql("delete from follower_segment").update();
        client.sql("delete from token_entry where processor_name = :name")
                .param("name", Sharing.GROUP).update();
        jdbc.batchUpdate("""
                insert into follower_segment (segment, segments, position, edition)
                values (?, ?, ?, ?)""",
                IntStream.range(0, into).boxed().toList(), into, (statement, segment) -> {
                    statement.setInt(1, segment);
                    statement.setInt(2, into);
                    statement.setLong(3, before.position());
                    statement.setInt(4, before.edition() + 1);
                });
    }

    /** A segment that is no more. */
    public static final class NoSuchSegment extends IllegalStateException {

        NoSuchSegment(int segment) {
            super("There is no segment " + segment + " any more; rows are divided otherwise now.");
        }
    }
}
