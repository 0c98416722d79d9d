package waymark.app.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with a file as bytes (RFC 7578). */
final class Multipart {

    private static final String BOUNDARY = "waymark-5f2a91";

    private final Map<String, String> fields;
    private final String fileName;
    private final byte[] file;

    Multipart(Map<String, String> fields, String fileName, byte[] file) {
        this.fields = Map.copyOf(fields);
        this.fileName = fileName;
        this.file = file.clone();
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        fields.forEach((name, value) -> write(bytes, "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                + "\r\n"));
        write(bytes, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; "
                + "filename=\"" + fileName + "\"\r\nContent-Type: text/csv\r\n\r\n");
        bytes.writeBytes(file);
        write(bytes, "\r\n--" + BOUNDARY + "--\r\n");
        return bytes.toByteArray();
    }

    private static void write(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
