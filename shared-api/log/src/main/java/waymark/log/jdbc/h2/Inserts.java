package waymark.log.jdbc.h2;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Receipt;
import waymark.log.jdbc.append.Prepared;

/** Numbers the accepted appends of a group and stores them, each table in one batch. */
final class Inserts {

    private final Statements statements;
    private final Head head;
    private final Known known;
    private final List<PreparedStatement> batches = new ArrayList<>();
    private final PreparedStatement events;
    private final PreparedStatement ids;
    private final PreparedStatement versions;
    private final PreparedStatement keys;
    private final PreparedStatement claims;
    private final PreparedStatement references;
    private final PreparedStatement numbers;
    private long last;

    Inserts(Statements statements, Head head, Known known) throws SQLException {
        this.statements = statements;
        this.head = head;
        this.known = known;
        this.last = head.position();
        events = batch("""
                insert into log_event (position, stream, version, event_id, name, revision,
                    recorded_at, reference, meta, payload)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        ids = batch("insert into event_key (event_id) values (?)");
        versions = batch("merge into stream_head (stream, version) key (stream) values (?, ?)");
        keys = batch("""
                insert into command_key (person, client_key, request_hash, stream, version,
                    position, events, reference, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        claims = batch("insert into claim (claim, position) values (?, ?)");
        references = batch("insert into reference (reference, stream) values (?, ?)");
        numbers = batch("""
                merge into reference_counter (prefix, last_number) key (prefix)
                values (?, ?)""");
    }

    private PreparedStatement batch(String sql) throws SQLException {
        PreparedStatement statement = statements.of(sql);
        batches.add(statement);
        return statement;
    }

    Receipt add(Prepared append) throws SQLException {
        for (Prepared.Row row : append.rows()) {
            add(row, append.meta());
        }
        for (String claim : append.claims()) {
            add(claims, claim, last);
        }
        Receipt receipt = new Receipt(append.stream(),
                known.versions().getOrDefault(append.stream(), -1L), last, append.rows().size(),
                known.references().get(append.stream()), head.moment().toInstant());
        add(keys, append.key().person(), append.key().key(), append.key().requestHash(),
                receipt.stream(), receipt.version(), receipt.position(), receipt.events(),
                receipt.reference(), head.moment());
        return receipt;
    }

    private void add(Prepared.Row row, byte[] meta) throws SQLException {
        last++;
        add(events, last, row.stream(), row.version(), row.id(), row.form().name(),
                row.form().revision(), head.moment(), reference(row), meta,
                row.form().payload());
        add(ids, row.id());
        add(versions, row.stream(), row.version());
        known.versions().put(row.stream(), row.version());
    }

    private @Nullable String reference(Prepared.Row row) throws SQLException {
        if (row.prefix() == null) {
            return null;
        }
        long number = known.numbers().merge(row.prefix(), 1L, Long::sum);
        String reference = row.prefix() + "-" + number;
        known.references().put(row.stream(), reference);
        add(numbers, row.prefix(), number);
        add(references, reference, row.stream());
        return reference;
    }

    private static void add(PreparedStatement batch, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            batch.setObject(i + 1, values[i]);
        }
        batch.addBatch();
    }

    /** Sends the batches and moves the head. */
    void flush() throws SQLException {
        for (PreparedStatement batch : batches) {
            batch.executeBatch();
        }
        head.move(statements, last);
    }
}
