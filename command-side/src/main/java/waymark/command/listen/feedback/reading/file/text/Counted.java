package waymark.command.listen.feedback.reading.file.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were taken. */
public final class Counted extends FilterInputStream {

    private long taken;

    public Counted(InputStream bytes) {
        super(bytes);
    }

    /** How many so far. */
    public long taken() {
        return taken;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        taken += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int many = super.read(into, from, length);
        taken += Math.max(0, many);
        return many;
    }
}
