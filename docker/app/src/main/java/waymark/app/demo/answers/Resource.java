package waymark.app.demo.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A small table on the class path: a line a row, semicolons between, # before remarks. */
final class Resource {

    static List<String[]> rows(String name) {
        try (InputStream bytes = Resource.class.getResourceAsStream("/demo/" + name)) {
            String text = new String(Objects.requireNonNull(bytes, name).readAllBytes(),
                    StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Resource() {}
}
