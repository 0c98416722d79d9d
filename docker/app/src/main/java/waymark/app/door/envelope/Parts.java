package waymark.app.door.envelope;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;

/** The parts of a form with files. */
final class Parts {

    private static final List<String> IMPORTS = List.of("/api/feedback-imports",
            "/api/feedback-looks");
    private static final int CHUNK = 64 * 1024;

    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /**
     * Whether files of answers are taken here, which are streamed. Whoever sends a file elsewhere,
     * where it is read whole, gets the small limit.
     */
    static boolean areTaken(HttpServletRequest request) {
        String path = request.getServletPath();
        return IMPORTS.stream().anyMatch(path::startsWith);
    }

    /**
     * Adds each part: what it is called, how long it is, what stands in it. The boundary is left
     * out, since clients draw a new one for each try.
     */
    static void addTo(MessageDigest digest, HttpServletRequest request)
            throws IOException, ServletException {
        byte[] chunk = new byte[CHUNK];
        for (Part part : request.getParts()) {
            String head = part.getName() + "\n" + part.getSubmittedFileName() + "\n"
                    + part.getSize() + "\n";
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            try (InputStream content = part.getInputStream()) {
                for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                    digest.update(chunk, 0, read);
                }
            }
        }
    }

    private Parts() {}
}
