package waymark.command.listen.feedback.reading.file.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the charset of a file: by its byte order mark; by the zero bytes that UTF-16 puts between
 * plain letters; UTF-8 wherever all of it is UTF-8; by the letters of the Latin script of central
 * and eastern Europe; else by juniversalchardet, and where that cannot tell, windows-1252, as
 * western spreadsheets write it.
 */
final class Charsets {

    private static final int LOOKED_AT = 4096;
    private static final int CHUNK = 64 * 1024;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** A mark, each of its bytes as a letter of Latin-1. */
    private record Mark(Charset charset, String bytes) {

        boolean begins(byte[] first) {
            return new String(first, StandardCharsets.ISO_8859_1).startsWith(bytes);
        }
    }

    /** The longer marks first: that of UTF-32 begins like that of UTF-16. */
    private static final List<Mark> MARKS = List.of(
            new Mark(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
            new Mark(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
            new Mark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
            new Mark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
            new Mark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"));

    static Letters of(Path file) throws IOException {
        byte[] first = first(file);
        for (Mark mark : MARKS) {
            if (mark.begins(first)) {
                return mark.charset().equals(StandardCharsets.UTF_8)
                        ? unmarked(file, mark.bytes().length())
                        : new Letters(mark.charset(), mark.bytes().length(),
                                mark.charset().name());
            }
        }
        Charset wide = wide(first);
        return wide == null ? unmarked(file, 0) : new Letters(wide, 0, wide.name());
    }

    private static byte[] first(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(LOOKED_AT);
        }
    }

    /** UTF-16 without a mark: nearly every second byte of plain text is zero, always the same. */
    private static @Nullable Charset wide(byte[] first) {
        int[] zeros = new int[2];
        for (int at = 0; at < first.length; at++) {
            zeros[at % 2] += first[at] == 0 ? 1 : 0;
        }
        int most = first.length / 5;
        if (zeros[1] > most && zeros[0] <= zeros[1] / 20) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] > most && zeros[1] <= zeros[0] / 20 ? StandardCharsets.UTF_16BE : null;
    }

    private static Letters unmarked(Path file, int mark) throws IOException {
        var validity = new Utf8();
        var letters = new LatinLetters();
        var detector = new UniversalDetector();
        byte[] chunk = new byte[CHUNK];
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            for (int many = bytes.read(chunk); many >= 0; many = bytes.read(chunk)) {
                boolean marked = validity.see(chunk, many);
                if (marked) {
                    letters.see(chunk, many);
                }
                if (marked && !detector.isDone()) {
                    detector.handleData(chunk, 0, many);
                }
            }
        }
        detector.dataEnd();
        if (validity.isSound()) {
            return new Letters(StandardCharsets.UTF_8, mark, "");
        }
        return mark > 0 || validity.isMostly()
                ? new Letters(StandardCharsets.UTF_8, mark, "UTF-8 with broken letters")
                : detected(letters, detector.getDetectedCharset());
    }

    private static Letters detected(LatinLetters letters, @Nullable String name) {
        Charset latin = letters.areLatin() ? letters.elsewhere() : null;
        return latin == null ? detected(name) : new Letters(latin, 0, latin.name());
    }

    private static Letters detected(@Nullable String name) {
        if (name != null && Charset.isSupported(name) && !name.startsWith("UTF")
                && !name.equals("US-ASCII")) {
            return new Letters(Charset.forName(name), 0, Charset.forName(name).name());
        }
        return new Letters(WESTERN, 0, WESTERN.name() + " (assumed)");
    }

    private Charsets() {}
}
