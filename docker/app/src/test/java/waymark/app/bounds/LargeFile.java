package waymark.app.bounds;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A form with a file of answers as large as one likes, made while it is sent.
 *
 * @param source the reference of the source it belongs to
 * @param rows how many answers, each of about 270 kB
 * @param underWay what is done once three quarters are sent
 */
record LargeFile(String source, int rows, Runnable underWay) {

    private static final String BOUNDARY = "waymark-large";
    private static final byte[] FILLER = (",\"" + "x".repeat(90_000) + "\"").repeat(3)
            .concat("\n").getBytes(StandardCharsets.US_ASCII);

    static String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    /** As it is sent by whoever says the length beforehand. */
    BodyPublisher said() {
        return BodyPublishers.fromPublisher(unsaid(), length());
    }

    /** As it is sent by whoever does not. */
    BodyPublisher unsaid() {
        return BodyPublishers.ofInputStream(this::stream);
    }

    long length() {
        long rowsAlone = IntStream.range(0, rows).mapToLong(row -> row(row).length).sum();
        return head().length + rowsAlone + (long) rows * FILLER.length + tail().length;
    }

    private InputStream stream() {
        List<InputStream> parts = new ArrayList<>();
        parts.add(new ByteArrayInputStream(head()));
        for (int row = 0; row < rows; row++) {
            if (row == rows * 3 / 4) {
                parts.add(new Mark(underWay));
            }
            parts.add(new ByteArrayInputStream(row(row)));
            parts.add(new ByteArrayInputStream(FILLER));
        }
        parts.add(new ByteArrayInputStream(tail()));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    /** Nothing to read; whoever comes here sets something off. */
    private static final class Mark extends InputStream {

        private final Runnable underWay;

        Mark(Runnable underWay) {
            this.underWay = underWay;
        }

        @Override
        public int read() {
            underWay.run();
            return -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return read();
        }
    }

    private byte[] head() {
        return bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"source\"\r\n\r\n"
                + source + "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; "
                + "name=\"file\"; filename=\"large.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + "Day,Score,One,Two,Three\n");
    }

    private static byte[] row(int number) {
        return bytes("2026-01-01T00:00:00." + "%06d".formatted(number) + "Z," + number % 11);
    }

    private static byte[] tail() {
        return bytes("\r\n--" + BOUNDARY + "--\r\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
