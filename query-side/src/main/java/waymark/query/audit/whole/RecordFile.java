package waymark.query.audit.whole;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import waymark.log.proof.ProofStore;
import waymark.log.proof.SignedHead;
import waymark.log.proof.StoredRow;
import waymark.query.page.export.CsvLine;

/**
 * Events and heads as lines of RFC 4180, with every byte that a leaf covers: nothing is guarded or
 * shortened, and nothing needs to be, since no cell of them begins like a formula.
 */
final class RecordFile {

    private final Writer to;

    RecordFile(OutputStream to) {
        this.to = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    }

    void beginEvents() throws IOException {
        line("position", "recorded_at", "stream", "version", "reference", "name", "revision",
                "event_id", "payload_sha256", "meta_sha256", "leaf", "payload", "meta");
    }

    void beginHeads() throws IOException {
        line("size", "root", "signed_at", "key", "signature");
    }

    /** @param isWithheld whether the payload is told by its digest alone */
    void event(ProofStore.Pair pair, boolean isWithheld) throws IOException {
        String leaf = HexFormat.of().formatHex(pair.leaf());
        StoredRow row = pair.row();
        if (row == null) {
            line(pair.position(), "", "", "", "", "", "", "", "", "", leaf, "", "");
            return;
        }
        line(row.position(), StoredRow.moment(row.recordedAt()), row.stream(), row.version(),
                row.reference(), row.name(), row.revision(), row.eventId(), row.payloadDigest(),
                row.metaDigest(), leaf, isWithheld ? "" : text(row.payload()), text(row.meta()));
    }

    void head(SignedHead head) throws IOException {
        line(head.size(), head.root(), StoredRow.moment(head.signedAt()), head.key(),
                head.signature());
    }

    void end() throws IOException {
        to.flush();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void line(@Nullable Object... cells) throws IOException {
        to.write(CsvLine.of(Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell.toString()).toList()));
    }
}
