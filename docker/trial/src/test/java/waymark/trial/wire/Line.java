package waymark.trial.wire;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import waymark.trial.wire.Cut.From;
import waymark.trial.wire.Cut.When;

/** One connection, whose messages pass one by one in both directions. */
final class Line {

    private static final int SSL_REQUEST = 80_877_103;
    private static final int GSS_REQUEST = 80_877_104;
    private static final byte[] NO = {'N'};
    private static final String APPEND = "append_to_log";

    private final Wire wire;
    private final Socket program;
    private final Socket server;
    private volatile boolean appends;

    Line(Wire wire, Socket program, Socket server) throws IOException {
        this.wire = wire;
        this.program = program;
        this.server = server;
        program.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
    }

    void start(Runnable ended) {
        Thread.ofVirtual().start(() -> {
            pass(From.SERVER, server, program);
            ended.run();
        });
        Thread.ofVirtual().start(() -> pass(From.PROGRAM, program, server));
    }

    /** Whether events were appended over it. */
    boolean appends() {
        return appends;
    }

    void close() {
        for (Socket socket : new Socket[]{program, server}) {
            try {
                socket.close();
            } catch (IOException gone) {
                // It is closed, one way or another.
            }
        }
    }

    private void pass(From from, Socket source, Socket sink) {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(source.getInputStream()))) {
            OutputStream out = sink.getOutputStream();
            if (from == From.PROGRAM) {
                greet(in, out);
            }
            boolean passed = true;
            while (passed) {
                passed = message(from, in, out);
            }
        } catch (IOException gone) {
            // Both ends hear of it.
        } finally {
            close();
        }
    }

    /** What comes first has no letter; encryption is refused here, so that we can read. */
    private void greet(DataInputStream in, OutputStream out) throws IOException {
        while (true) {
            byte[] body = new byte[in.readInt() - Integer.BYTES];
            in.readFully(body);
            int code = ByteBuffer.wrap(body).getInt();
            if (code != SSL_REQUEST && code != GSS_REQUEST) {
                out.write(whole(body));
                return;
            }
            program.getOutputStream().write(NO);
        }
    }

    private boolean message(From from, DataInputStream in, OutputStream out) throws IOException {
        int letter = in.read();
        if (letter < 0) {
            return false;
        }
        byte[] rest = new byte[in.readInt() - Integer.BYTES];
        in.readFully(rest);
        if (from == From.PROGRAM && letter == 'P' && mentionsAppend(rest)) {
            appends = true;
        }
        byte[] all = new byte[rest.length + 1 + Integer.BYTES];
        all[0] = (byte) letter;
        System.arraycopy(whole(rest), 0, all, 1, all.length - 1);
        return forwarded(from, (char) letter, all, out);
    }

    private boolean forwarded(From from, char letter, byte[] all, OutputStream out)
            throws IOException {
        Cut wanted = wire.wanted();
        if (wanted == null || !appends || !wanted.concerns(from, letter) || !wire.takes(wanted)) {
            out.write(all);
            return true;
        }
        int length = wanted.when() == When.BEFORE
                ? 0
                : wanted.when() == When.AFTER ? all.length : all.length / 2;
        out.write(all, 0, length);
        out.flush();
        return false;
    }

    private static byte[] whole(byte[] body) {
        return ByteBuffer.allocate(body.length + Integer.BYTES)
                .putInt(body.length + Integer.BYTES).put(body).array();
    }

    private static boolean mentionsAppend(byte[] body) {
        return new String(body, StandardCharsets.ISO_8859_1).contains(APPEND);
    }
}
