package waymark.command.listen.feedback.reading.file.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;

/**
 * Looks at how large a packed file is when it is unpacked, without keeping any of it: whatever
 * the archive says of itself, its parts are unpacked and counted up to what is taken.
 */
final class Inflated {

    private static final long SHEET = 1L << 30;
    private static final long TEXTS = 64L << 20;
    private static final long OTHERS = 16L << 20;
    private static final int ENTRIES = 10_000;

    /** Sheets shrink to a tenth, seldom to a fortieth; what shrinks more was made to burst. */
    private static final int DENSEST = 100;
    private static final long SMALL = 10L << 20;

    /** Between two tags stands the text of one cell at most. */
    private static final int LONGEST_TEXT = 2 << 20;

    /**
     * @throws Refused when it is larger than what is taken, or no archive at all
     */
    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > ENTRIES || zip.getEntry("xl/workbook.xml") == null) {
                throw new Refused(FeedbackRefusal.NOT_XLSX);
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    try (InputStream bytes = zip.getInputStream(entry)) {
                        check(bytes, most(entry));
                    }
                }
            }
        } catch (ZipException truncated) {
            throw new Refused(FeedbackRefusal.NOT_XLSX);
        } catch (java.io.EOFException truncated) {
            throw new Refused(FeedbackRefusal.NOT_XLSX);
        }
    }

    private static long most(ZipEntry entry) {
        String name = entry.getName();
        long most = name.startsWith("xl/worksheets/")
                ? SHEET
                : name.equals("xl/sharedStrings.xml") ? TEXTS : OTHERS;
        long packed = Math.max(1, entry.getCompressedSize());
        return Math.min(most, Math.max(SMALL, packed * DENSEST));
    }

    private static void check(InputStream bytes, long most) throws IOException {
        byte[] chunk = new byte[64 * 1024];
        long all = 0;
        int text = 0;
        for (int many = bytes.read(chunk); many >= 0; many = bytes.read(chunk)) {
            all += many;
            text = text(chunk, many, text);
            if (all > most || text > LONGEST_TEXT) {
                throw new Refused(FeedbackRefusal.TOO_LARGE_INSIDE);
            }
        }
    }

    /** How long the text is that goes on at the end of the chunk, or the longest within it. */
    private static int text(byte[] chunk, int many, int before) {
        int text = before;
        for (int at = 0; at < many; at++) {
            if (chunk[at] == '<') {
                text = 0;
            } else if (++text > LONGEST_TEXT) {
                return text;
            }
        }
        return text;
    }

    private Inflated() {}
}
