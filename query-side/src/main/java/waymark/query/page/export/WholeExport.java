package waymark.query.page.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import waymark.query.page.Table;

/**
 * A list of any length as a file. It is asked for and written page by page, so that nothing of it
 * is held; a controller returns it instead of a view.
 *
 * @param format the name of a {@link Format}
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
        Format known = Format.of(format);
        Table first = pages.from(null);
        known.headers(first).forEach(
                (name, values) -> response.setHeader(name, values.getFirst()));
        try (TableFile file = known.begin(first, response.getOutputStream())) {
            file.rows(first);
            for (String key = first.next(); key != null;) {
                Table page = pages.from(key);
                file.rows(page);
                key = page.next();
            }
        }
    }
}
