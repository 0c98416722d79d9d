package waymark.command.listen.feedback.reading.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;

/** The letters of a file: UTF-8 with or without byte order mark, and nothing else. */
final class Letters {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BEGINNING = 32 * 1024;

    /** Reads on until something is no letter; then {@link CharacterCodingException}. */
    static Reader reader(Path file) throws IOException {
        InputStream bytes = behindMark(
                new BufferedInputStream(Files.newInputStream(file), 64 * 1024));
        return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /**
     * The first letters; the last row of them may be cut anywhere.
     *
     * @throws Refused when there are none, or something else than letters
     */
    static String beginning(Path file) throws IOException {
        char[] some = new char[BEGINNING];
        int many = 0;
        try (Reader reader = reader(file)) {
            int read = 0;
            while (many < some.length && read >= 0) {
                many += read;
                read = reader.read(some, many, some.length - many);
            }
        } catch (CharacterCodingException notLetters) {
            throw new Refused(FeedbackRefusal.NOT_TEXT);
        }
        String text = new String(some, 0, many);
        if (text.isBlank()) {
            throw new Refused(FeedbackRefusal.EMPTY_FILE);
        }
        if (text.indexOf('\0') >= 0) {
            throw new Refused(FeedbackRefusal.NOT_TEXT);
        }
        return text;
    }

    private static InputStream behindMark(InputStream bytes) throws IOException {
        var ahead = new PushbackInputStream(bytes, MARK.length);
        byte[] first = ahead.readNBytes(MARK.length);
        if (!Arrays.equals(first, MARK)) {
            ahead.unread(first);
        }
        return ahead;
    }

    private Letters() {}
}
