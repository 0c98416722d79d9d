package waymark.app.sides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/** A real Caddy with the very file that the compose file gives it. */
final class Proxy implements AutoCloseable {

    private static final Path FILE = Path.of("../Caddyfile");

    private final int port;
    private final Process process;

    /** The addresses are those of the two sides, host and port. */
    Proxy(String command, String query) {
        this.port = free();
        ProcessBuilder caddy = new ProcessBuilder("caddy", "run", "--adapter", "caddyfile",
                "--config", FILE.toString());
        caddy.environment().put("WAYMARK_COMMAND", command);
        caddy.environment().put("WAYMARK_QUERY", query);
        caddy.environment().put("WAYMARK_PORT", String.valueOf(port));
        caddy.redirectErrorStream(true)
                .redirectOutput(Path.of("target", "caddy.log").toFile());
        try {
            this.process = caddy.start();
        } catch (IOException absent) {
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("Caddy must be there when CI=true.", absent);
            }
            throw new TestAbortedException("Caddy is not installed here.", absent);
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
