package waymark.query.audit.whole;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.log.proof.ProofStore;
import waymark.log.proof.SignedHead;
import waymark.query.audit.history.Withheld;
import waymark.query.kernel.AsOf;

/**
 * Writes the record up to a head as an archive, a page of events at a time: events and heads as
 * tables, and the program that verifies them with nothing but a JDK (AUD-3). What MET-5 shows to
 * nobody stands there by its digest, which the proof covers as well.
 */
@Component
class RecordExport {

    private static final int PAGE = 500;

    private final ProofStore store;
    private final EventLog log;
    private final Withheld withheld;

    RecordExport(ProofStore store, EventLog log, Withheld withheld) {
        this.store = store;
        this.log = log;
        this.withheld = withheld;
    }

    void write(long size, AsOf asOf, OutputStream to) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(to)) {
            copy("README.txt", zip, "README.txt");
            copy("VerifyRecord.txt", zip, "VerifyRecord.java");
            zip.putNextEntry(new ZipEntry("heads.csv"));
            heads(new RecordFile(zip), size);
            zip.putNextEntry(new ZipEntry("events.csv"));
            events(new RecordFile(zip), size, asOf);
            zip.closeEntry();
        }
    }

    private static void copy(String resource, ZipOutputStream zip, String name)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (InputStream from = new ClassPathResource("record/" + resource).getInputStream()) {
            from.transferTo(zip);
        }
    }

    private void heads(RecordFile file, long size) throws IOException {
        file.beginHeads();
        List<SignedHead> heads = store.heads(0, PAGE);
        while (!heads.isEmpty() && heads.getFirst().size() <= size) {
            for (SignedHead head : heads) {
                if (head.size() <= size) {
                    file.head(head);
                }
            }
            heads = store.heads(heads.getLast().size(), PAGE);
        }
        file.end();
    }

    private void events(RecordFile file, long size, AsOf asOf) throws IOException {
        file.beginEvents();
        for (long at = 0; at < size; at += PAGE) {
            int many = (int) Math.min(PAGE, size - at);
            Set<Long> hidden = hidden(at, many, asOf);
            for (ProofStore.Pair pair : store.pairs(at, many)) {
                file.event(pair, hidden.contains(pair.position()));
            }
        }
        file.end();
    }

    private Set<Long> hidden(long after, int many, AsOf asOf) {
        Set<Long> hidden = new HashSet<>();
        for (Recorded recorded : log.after(after, many)) {
            if (!withheld.of(recorded.event(), asOf).isEmpty()) {
                hidden.add(recorded.position());
            }
        }
        return hidden;
    }
}
