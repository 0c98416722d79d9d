package waymark.command.listen.feedback.reading.file.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;

/**
 * How the bytes of a file are letters.
 *
 * @param charset in which it is written
 * @param mark how many bytes its byte order mark takes; 0 without one
 * @param words the same for people, empty for UTF-8, which needs no saying
 */
public record Letters(Charset charset, int mark, String words) {

    private static final int BEGINNING = 32 * 1024;

    /** More characters than one in this many that steer devices: this is no text. */
    private static final int STEERING = 100;

    /**
     * Finds out, by the byte order mark or by reading the file once.
     *
     * @throws Refused when it is empty or holds no text
     */
    public static Letters of(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw new Refused(FeedbackRefusal.EMPTY_FILE);
        }
        return Charsets.of(file);
    }

    /** Reads from behind the mark; what is no letter in this charset becomes U+FFFD. */
    public Reader reader(InputStream bytes) throws IOException {
        bytes.skipNBytes(mark);
        return new InputStreamReader(bytes, charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    /** Whether what was written there may have been lost; then its row is not to be trusted. */
    public boolean isExact() {
        return !charset.equals(StandardCharsets.UTF_8) || words.isEmpty();
    }

    /**
     * The first letters; the last row of them may be cut anywhere.
     *
     * @throws Refused when there are none, or something else than letters
     */
    public String beginning(Path file) throws IOException {
        char[] some = new char[BEGINNING];
        int many = 0;
        try (Reader reader = reader(new BufferedInputStream(Files.newInputStream(file)))) {
            int read = 0;
            while (many < some.length && read >= 0) {
                many += read;
                read = reader.read(some, many, some.length - many);
            }
        }
        String text = new String(some, 0, many);
        if (text.isBlank()) {
            throw new Refused(FeedbackRefusal.EMPTY_FILE);
        }
        if (text.indexOf('\0') >= 0 || steering(text) * STEERING > text.length()) {
            throw new Refused(FeedbackRefusal.NOT_TEXT);
        }
        return text;
    }

    private static long steering(String text) {
        return text.chars().filter(one -> one < ' ' && "\t\r\n".indexOf(one) < 0).count();
    }
}
