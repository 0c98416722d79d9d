package waymark.command.choose.initiative.register.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Breaks workbooks. */
final class Zips {

    /** The same, but that one part of it ends behind these words. */
    static byte[] cut(byte[] zip, String part, String behind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Path kept = Files.write(Files.createTempFile("whole", ".zip"), zip);
        try (ZipFile in = new ZipFile(kept.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry one : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(one).readAllBytes();
                out.putNextEntry(new ZipEntry(one.getName()));
                out.write(one.getName().equals(part) ? cut(content, behind) : content);
                out.closeEntry();
            }
        } finally {
            Files.delete(kept);
        }
        return bytes.toByteArray();
    }

    private static byte[] cut(byte[] content, String behind) {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.substring(0, text.indexOf(behind) + behind.length())
                .getBytes(StandardCharsets.UTF_8);
    }

    private Zips() {}
}
