package waymark.query.page.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import waymark.query.page.Table;

/** Writes any {@link Table} as a file: exact values, in the order shown. */
public final class Export {

    /**
     * The answer that hands the table over as a file.
     *
     * @param format the name of a {@link Format}
     */
    public static ResponseEntity<byte[]> answer(Table table, String format) {
        Format known = Format.of(format);
        return ResponseEntity.ok().headers(known.headers(table)).body(bytes(table, known));
    }

    /** As RFC 4180 has it; no cell can be taken for a formula. */
    public static String csv(Table table) {
        return new String(bytes(table, Format.CSV), StandardCharsets.UTF_8);
    }

    /** As a list of objects, one a row, under the keys of the columns. */
    public static String json(Table table) {
        return new String(bytes(table, Format.JSON), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Table table, Format format) {
        var bytes = new ByteArrayOutputStream();
        try (TableFile file = format.begin(table, bytes)) {
            file.rows(table);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes what is written", impossible);
        }
        return bytes.toByteArray();
    }

    private Export() {}
}
