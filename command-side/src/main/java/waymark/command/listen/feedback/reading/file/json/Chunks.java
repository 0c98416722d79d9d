package waymark.command.listen.feedback.reading.file.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The lines of a file that are not blank; of one that is too long only its beginning is kept. */
final class Chunks implements Iterator<Chunks.Chunk> {

    /** No answer is longer, in letters. */
    static final int LONGEST = 400_000;

    /**
     * One line.
     *
     * @param number counted from 1
     * @param text what stands there
     * @param cut whether there was more
     */
    record Chunk(long number, String text, boolean cut) {}

    private final Reader reader;
    private long number;
    private boolean ended;
    private @Nullable Chunk next;

    Chunks(Reader reader) {
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            Chunk read = read();
            next = read.text().isBlank() ? null : read;
        }
        return next != null;
    }

    @Override
    public Chunk next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Chunk given = java.util.Objects.requireNonNull(next);
        next = null;
        return given;
    }

    private Chunk read() {
        number++;
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        try {
            int letter = reader.read();
            while (letter >= 0 && letter != '\n') {
                cut |= text.length() >= LONGEST;
                if (!cut) {
                    text.append((char) letter);
                }
                letter = reader.read();
            }
            ended = letter < 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Chunk(number, text.toString().strip(), cut);
    }
}
