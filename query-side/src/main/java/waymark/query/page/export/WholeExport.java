package waymark.query.page.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import waymark.query.page.Table;

/**
 * A list of any length as a file. It is asked for and written page by page, so that nothing of it
 * is held; a controller returns it instead of a view.
 *
 * @param format as {@link Export#answer} knows it
 * @param pages the list, from its beginning
 */
public record WholeExport(String format, Pages pages) {

    /** How many rows a page is to have. */
    public static final int ROWS = 500;

    /** The pages of a list. */
    @FunctionalInterface
    public interface Pages {

        /** At most {@link #ROWS} rows after a key; the first ones after none. */
        Table from(@Nullable String key);
    }

    void write(HttpServletResponse response) throws IOException {
        Table page = pages.from(null);
        ResponseEntity<byte[]> frame = Export.answer(
                new Table(page.name(), page.columns(), List.of(), null), format);
        frame.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        String around = new String(java.util.Objects.requireNonNull(frame.getBody()),
                StandardCharsets.UTF_8);
        boolean objects = around.equals("[]");
        Writer file = response.getWriter();
        file.write(objects ? "[" : around);
        rows(page, objects, file);
        file.write(objects ? "]" : "");
        file.flush();
    }

    private void rows(Table first, boolean objects, Writer file) throws IOException {
        String between = "";
        for (Table page = first;; page = pages.from(page.next())) {
            if (!page.rows().isEmpty()) {
                file.write(objects ? between + inner(Export.json(page)) : Export.lines(page));
                between = ",";
            }
            if (page.next() == null) {
                return;
            }
        }
    }

    private static String inner(String list) {
        return list.substring(1, list.length() - 1);
    }
}
