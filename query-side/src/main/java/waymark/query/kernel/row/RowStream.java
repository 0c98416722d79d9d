package waymark.query.kernel.row;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into a table of PostgreSQL, in the binary form of its {@code COPY}: neither
 * side has to write numbers out or to look for what must be escaped. What is not ended is undone.
 */
final class RowStream implements AutoCloseable {

    private static final byte[] BEGINNING = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r',
            '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final short END = -1;
    private static final int FIRST = 1 << 14;

    /** With each piece the driver waits a millisecond for a word of the server, so: few pieces. */
    private static final int BUFFER = 1 << 20;

    private final CopyIn copy;
    private ByteBuffer buffer = ByteBuffer.allocate(FIRST);

    /**
     * Begins.
     *
     * @param table and its columns, in the order in which they come
     */
    RowStream(PGConnection connection, String table) throws SQLException {
        this.copy = connection.getCopyAPI().copyIn(
                "copy" + table + "from stdin with (format binary)");
        buffer.put(BEGINNING);
    }

    /** Begins a row of so many columns. */
    RowStream row(int columns) throws SQLException {
        room(Short.BYTES).putShort((short) columns);
        return this;
    }

    RowStream number(long value) throws SQLException {
        room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
        return this;
    }

    RowStream text(String value) throws SQLException {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /** A text that is UTF-8 already. */
    RowStream bytes(byte[] value) throws SQLException {
        room(Integer.BYTES).putInt(value.length);
        if (value.length > BUFFER / 2) {
            flush();
            copy.writeToCopy(value, 0, value.length);
        } else {
            room(value.length).put(value);
        }
        return this;
    }

    private ByteBuffer room(int bytes) throws SQLException {
        while (buffer.remaining() < bytes) {
            if (buffer.capacity() < BUFFER) {
                buffer = ByteBuffer.allocate(2 * buffer.capacity()).put(buffer.flip());
            } else {
                flush();
            }
        }
        return buffer;
    }

    private void flush() throws SQLException {
        copy.writeToCopy(buffer.array(), 0, buffer.position());
        buffer.clear();
    }

    /** Has all of them stored. */
    void end() throws SQLException {
        room(Short.BYTES).putShort(END);
        flush();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
