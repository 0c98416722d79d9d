package waymark.query.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The address of the page being shown, from which links to its variants are made: another order,
 * the next rows, an export, the present instead of the past.
 *
 * @param path the path, without the context
 * @param parameters what stands after the question mark, in the order given
 */
public record Address(String path, Map<String, List<String>> parameters) {

    static Address of(HttpServletRequest request) {
        var parameters = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, all) -> parameters.put(name, List.of(all)));
        return new Address(request.getRequestURI(), parameters);
    }

    /** The first value of a parameter, or null when it is absent or blank. */
    public @Nullable String first(String name) {
        List<String> all = parameters.getOrDefault(name, List.of());
        return all.isEmpty() || all.getFirst().isBlank() ? null : all.getFirst().strip();
    }

    /** The same page with one parameter set anew; paging starts over, the wait is over. */
    public String with(String name, Object value) {
        Address rest = without("from", "after", "format", "table", "as", name);
        return join(rest.link(), name, value.toString());
    }

    /** One of the tables that this page shows, as a file. */
    public String taking(Table table, String as) {
        String page = without("after", "format", "table", "as").link();
        return join(join(page, "table", table.key()), "as", as);
    }

    /** The same page with these parameters left out. */
    public Address without(String... names) {
        var fewer = new LinkedHashMap<>(parameters);
        List.of(names).forEach(fewer::remove);
        return new Address(path, fewer);
    }

    /** This address as a link. */
    public String link() {
        String link = path;
        for (var parameter : others()) {
            link = join(link, parameter.getKey(), parameter.getValue());
        }
        return link;
    }

    /** All parameters but these, one name and value a row, for the hidden fields of a form. */
    public List<Map.Entry<String, String>> others(String... names) {
        var rows = new ArrayList<Map.Entry<String, String>>();
        without(names).parameters.forEach(
                (name, all) -> all.forEach(value -> rows.add(Map.entry(name, value))));
        return rows;
    }

    static String join(String link, String name, String value) {
        return link + (link.contains("?") ? "&" : "?") + encoded(name) + "=" + encoded(value);
    }

    private static String encoded(String plain) {
        return URLEncoder.encode(plain, StandardCharsets.UTF_8);
    }
}
