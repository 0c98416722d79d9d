package waymark.log.jdbc.postgresql;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

/**
 * Stands between a node and PostgreSQL and stops the node as {@code SIGSTOP} would, at the worst
 * moment: an append has been sent but for its last message, so the server has executed it, holds
 * the head and waits for the word that ends the transaction.
 */
final class Freezer implements AutoCloseable {

    /** The message {@code Sync}, which ends an implicit transaction. */
    private static final byte[] SYNC = {'S', 0, 0, 0, 4};
    private static final int LARGEST = 65_536;

    private final ServerSocket door;
    private final int port;
    private volatile CountDownLatch thaw = new CountDownLatch(0);
    private volatile boolean armed;

    /** @param port of the server on this machine */
    Freezer(int port) {
        this.port = port;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        Thread.startVirtualThread(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** From the next append on, nothing passes any more in either direction. */
    void freezeInTheNextAppend() {
        armed = true;
    }

    /** All that was held back passes, and all that follows. */
    void thaw() {
        thaw.countDown();
    }

    private void accept() {
        try {
            while (true) {
                Socket node = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                Thread.startVirtualThread(() -> pass(node, server, true));
                Thread.startVirtualThread(() -> pass(server, node, false));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void pass(Socket from, Socket to, boolean fromNode) {
        byte[] buffer = new byte[LARGEST];
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                int first = fromNode ? passed(buffer, read) : 0;
                out.write(buffer, 0, first);
                thaw.await();
                out.write(buffer, first, read - first);
            }
        } catch (IOException gone) {
            // One of the two has hung up, so the other is hung up on.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** How much passes before the freezing; none of it where nothing is frozen just here. */
    private int passed(byte[] buffer, int read) {
        int rest = read - SYNC.length;
        boolean isAppend = armed && rest >= 0
                && Arrays.equals(buffer, rest, read, SYNC, 0, SYNC.length)
                && new String(buffer, 0, read, StandardCharsets.ISO_8859_1)
                        .contains("append_to_log");
        if (!isAppend) {
            return 0;
        }
        armed = false;
        thaw = new CountDownLatch(1);
        return rest;
    }

    @Override
    public void close() throws IOException {
        thaw();
        door.close();
    }
}
