package waymark.trial.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A port that leads to PostgreSQL, and can be told to cut what goes through it. */
public final class Wire {

    private final ServerSocket door;
    private final int server;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Cut> cut = new AtomicReference<>();
    private volatile boolean open = true;
    private volatile boolean shuts;

    private Wire(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
    }

    /** A new one that leads to this port, for as long as this process lives. */
    public static Wire to(int server) {
        try {
            Wire wire = new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                    server);
            Thread.ofPlatform().daemon().name("wire").start(wire::accept);
            return wire;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /**
     * Cuts one connection at the next such message: one over which events are appended. Where the
     * message only comes at the beginning of such a connection, those there are are cut first.
     */
    public void cutAt(Cut next) {
        cut.set(next);
        if (next.type() == 'P' || next.type() == '1') {
            lines.stream().filter(Line::appends).forEach(Line::close);
        }
    }

    /** The same, and all others are cut with it, and nobody is let through until it is opened. */
    public void shutAt(Cut next) {
        shuts = true;
        cutAt(next);
    }

    /** Whether it was cut as it was told. */
    public boolean isCut() {
        return cut.get() == null;
    }

    /** Lets everybody through. */
    public void open() {
        shuts = false;
        open = true;
    }

    /** Takes the order to cut here, if it was given; only one gets it. */
    boolean takes(Cut here) {
        if (shuts && here.equals(cut.get())) {
            open = false;
        }
        boolean taken = cut.compareAndSet(here, null);
        if (taken && shuts) {
            lines.forEach(Line::close);
        }
        return taken;
    }

    @Nullable
    Cut wanted() {
        return cut.get();
    }

    private void accept() {
        while (true) {
            try {
                Socket program = door.accept();
                if (open) {
                    connect(program);
                } else {
                    program.close();
                }
            } catch (IOException gone) {
                // The server is away; whoever knocked hears it by the closed connection.
            }
        }
    }

    private void connect(Socket program) throws IOException {
        try {
            Line line = new Line(this, program, new Socket(
                    InetAddress.getLoopbackAddress(), server));
            lines.add(line);
            line.start(() -> lines.remove(line));
        } catch (IOException away) {
            program.close();
            throw away;
        }
    }
}
