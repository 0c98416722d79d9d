package waymark.command.understand.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.command.kernel.json.StrictJson;

/** A file that somebody sent, as JSON or as a table. */
@Component
public final class Upload {

    private static final int MOST_BYTES = 2_000_000;
    private static final String ACCEPTED = "a file as the export gives it, JSON or CSV in UTF-8";

    private final JsonMapper json;

    Upload(StrictJson strict) {
        this.json = strict.mapper();
    }

    /** How a table becomes the body. */
    @FunctionalInterface
    public interface FromTable<T> {

        /** The body that these lines tell of. */
        T of(Lines lines);
    }

    /**
     * The body that a file holds.
     *
     * @throws Unacceptable naming {@code file}, or the field that cannot be right
     */
    public <T> T read(MultipartFile file, Class<T> body, FromTable<T> table) {
        String text = text(file).strip();
        return isJson(file, text) ? json(text, body) : table.of(Lines.of(text));
    }

    private static boolean isJson(MultipartFile file, String text) {
        String name = file.getOriginalFilename();
        return text.startsWith("{")
                || (name != null && name.toLowerCase(Locale.ROOT).endsWith(".json"));
    }

    private <T> T json(String text, Class<T> body) {
        try {
            return json.readValue(text, body);
        } catch (JacksonException unreadable) {
            for (Throwable why = unreadable; why != null; why = why.getCause()) {
                if (why instanceof Unacceptable told) {
                    throw told;
                }
            }
            throw new Unacceptable("file", "This file cannot be read" + place(unreadable) + ".",
                    ACCEPTED);
        }
    }

    /** Where it could not be read on, as whoever wrote it would look for it. */
    private static String place(JacksonException unreadable) {
        String at = unreadable.getPath().stream().map(step -> step.getPropertyName() == null
                ? "[" + step.getIndex() + "]"
                : "." + step.getPropertyName()).collect(Collectors.joining());
        var line = unreadable.getLocation();
        return (at.isEmpty() ? "" : " at \"" + at.replaceFirst("^\\.", "") + "\"")
                + (line == null || line.getLineNr() < 1 ? "" : ", line " + line.getLineNr());
    }

    private static String text(MultipartFile file) {
        if (file.getSize() > MOST_BYTES) {
            throw new Unacceptable("file", "This file is too large.", "at most 2 MB");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes())).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException otherLetters) {
            throw new Unacceptable("file", "This file is not text in UTF-8.", ACCEPTED);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
