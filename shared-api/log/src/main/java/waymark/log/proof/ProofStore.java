package waymark.log.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Leaves and heads as they are kept, and the rows of the log that they stand for. */
public final class ProofStore {

    private static final String HEAD = "select size, root, signed_at, signing_key,"
            + " signature, peaks from tree_head ";

    private final JdbcClient client;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public ProofStore(JdbcClient client, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.client = client;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The tree as it was last kept. */
    record Kept(MerkleTree tree, SignedHead head) {}

    /**
     * A leaf and the row that it stands for.
     *
     * @param leaf its hash as it was first seen
     * @param row what stands there now; nothing where it was removed
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Pair(long position, byte[] leaf, @Nullable StoredRow row) {}

    /** The newest head. */
    public Optional<SignedHead> head() {
        return headUpTo(Long.MAX_VALUE);
    }

    /** The newest head over no more than so many events. */
    public Optional<SignedHead> headUpTo(long size) {
        return client.sql(HEAD + "where size <= ? order by size desc limit 1").param(size)
                .query((row, number) -> head(row)).optional();
    }

    /** Heads of more than so many events, the smallest first. */
    public List<SignedHead> heads(long after, int limit) {
        return client.sql(HEAD + "where size > ? order by size limit ?").params(after, limit)
                .query((row, number) -> head(row)).list();
    }

    Optional<Kept> last() {
        return client.sql(HEAD + "order by size desc limit 1").query((row, number) -> new Kept(
                MerkleTree.of(row.getLong("size"), row.getString("peaks")), head(row)))
                .optional();
    }

    /** Events after a position as they are stored. */
    List<StoredRow> rows(long after, int limit) {
        return client.sql("select e.position, " + StoredRow.COLUMNS
                + " from log_event e where e.position > ? order by e.position limit ?")
                .params(after, limit)
                .query((row, number) -> StoredRow.of(row.getLong("position"), row)).list();
    }

    /** Leaves after a position, each with what stands in the log for it now. */
    public List<Pair> pairs(long after, int limit) {
        return client.sql("select l.position, l.hash, " + StoredRow.COLUMNS
                + " from tree_leaf l left join log_event e on e.position = l.position"
                + " where l.position > ? and l.position <= ? order by l.position")
                .params(after, after + limit)
                .query((row, number) -> pair(row)).list();
    }

    private static Pair pair(ResultSet row) throws SQLException {
        long position = row.getLong("position");
        return new Pair(position, row.getBytes("hash"),
                row.getString("stream") == null ? null : StoredRow.of(position, row));
    }

    /** Keeps leaves and the head over them, both or none; another node may have been first. */
    void add(List<StoredRow> rows, List<byte[]> leaves, MerkleTree tree, SignedHead head) {
        transaction.executeWithoutResult(begun -> {
            jdbc.batchUpdate("insert into tree_leaf (position, hash) values (?, ?)",
                    rows.stream().map(StoredRow::position).toList(), rows.size(),
                    (to, position) -> {
                        to.setLong(1, position);
                        to.setBytes(2, leaves.get((int) (position - rows.getFirst().position())));
                    });
            jdbc.update("insert into tree_head (size, root, signed_at, signing_key, signature,"
                    + " peaks) values (?, ?, ?, ?, ?, ?)", head.size(), head.root(),
                    head.signedAt().atOffset(ZoneOffset.UTC), head.key(), head.signature(),
                    tree.peaks());
        });
    }

    private static SignedHead head(ResultSet row) throws SQLException {
        return new SignedHead(row.getLong("size"), row.getString("root"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getString("signing_key"), row.getString("signature"));
    }
}
