package waymark.app.door.envelope;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.springframework.web.util.WebUtils;
import waymark.log.Sha256;

/**
 * SHA-256 over method, path, query and content, so that a key used again for something else is
 * noticed (COM-2). For forms with files the content of every part counts too: two files of one
 * name and length are two requests, and hashing 200 MB costs less than a second. If-Match is not
 * part of it: a repeat with the same key is the same wish, whatever was read in between.
 */
final class RequestHash {

    static String of(HttpServletRequest request) throws IOException, ServletException {
        MessageDigest digest = Sha256.begin();
        String head = request.getMethod() + "\n" + request.getRequestURI() + "\n"
                + request.getQueryString() + "\n";
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        KeptBody body = WebUtils.getNativeRequest(request, KeptBody.class);
        if (body != null) {
            digest.update(body.bytes());
        } else if (Parts.isMultipart(request)) {
            addParts(digest, request);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addParts(MessageDigest digest, HttpServletRequest request)
            throws IOException, ServletException {
        if (!Parts.areTaken(request)) {
            long length = request.getContentLengthLong();
            Limits.check(length < 0 ? Long.MAX_VALUE : length);
        }
        Parts.addTo(digest, request);
    }

    private RequestHash() {}
}
