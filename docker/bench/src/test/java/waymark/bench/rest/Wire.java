package waymark.bench.rest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that is kept as long as the other side keeps it: as little of HTTP as it takes, so
 * that clients cost little.
 */
final class Wire implements AutoCloseable {

    private final URI at;
    private Socket socket;
    private InputStream in;

    /** @param address of a program, such as {@code http://127.0.0.1:8080} */
    Wire(String address) throws IOException {
        this.at = URI.create(address);
        this.socket = open();
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    private Socket open() throws IOException {
        Socket open = new Socket(at.getHost(), at.getPort());
        open.setTcpNoDelay(true);
        return open;
    }

    /**
     * What was answered.
     *
     * @param position of the header {@code Waymark-Position}; empty without one
     */
    record Said(int status, String position) {}

    /** @param headers each ended by {@code \r\n} */
    Said send(String method, String path, String headers, String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + path + " HTTP/1.1\r\nHost: " + at.getAuthority() + "\r\n"
                + headers
                + "Content-Type: application/json\r\nAccept: application/json\r\nContent-Length: "
                + content.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = java.util.Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, all, start.length, content.length);
        socket.getOutputStream().write(all);
        return said();
    }

    private Said said() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        String position = "";
        long length = 0;
        boolean kept = true;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
            String value = line.substring(line.indexOf(':') + 1).strip();
            switch (name) {
                case "waymark-position" -> position = value;
                case "content-length" -> length = Long.parseLong(value);
                case "transfer-encoding" -> length = -1;
                case "connection" -> kept = !value.equalsIgnoreCase("close");
                default -> {}
            }
        }
        skip(length);
        if (!kept) {
            again();
        }
        return new Said(status, position);
    }

    private void again() throws IOException {
        socket.close();
        socket = open();
        in = new BufferedInputStream(socket.getInputStream());
    }

    private void skip(long length) throws IOException {
        if (length < 0) {
            skipChunks();
        } else {
            in.skipNBytes(length);
        }
    }

    private void skipChunks() throws IOException {
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(),
                16)) {
            in.skipNBytes(size + 2L);
        }
        line();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the program hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
