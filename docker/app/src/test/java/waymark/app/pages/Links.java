package waymark.app.pages;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of this site that a page leads to. */
final class Links {

    private static final Pattern LINK = Pattern.compile(
            "<(?:a|link|script|img)\\s[^>]*?(?:href|src)=\"([^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("<form\\s[^>]*?action=\"([^\"]*)\"[^>]*>");
    private static final Pattern NUMBERED = Pattern.compile(
            "/(?:[A-Z]{2,4}-[0-9]+|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+)(?=/|$)");

    /** What the page at this address leads to, in its order; forms that send are left out. */
    static Set<String> of(String address, String page) {
        Set<String> found = new LinkedHashSet<>();
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            add(found, address, link.group(1));
        }
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            if (!form.group().contains("method=\"post\"")) {
                add(found, address, form.group(1));
            }
        }
        return found;
    }

    /** The address without what tells one thing from another of its kind. */
    static String kind(String address) {
        int query = address.indexOf('?');
        String path = NUMBERED.matcher(query < 0 ? address : address.substring(0, query))
                .replaceAll("/{id}");
        return query < 0 ? path : path + "?" + names(address.substring(query + 1));
    }

    /** Exports differ by their format, everything else by what is asked. */
    private static String names(String query) {
        return Pattern.compile("&").splitAsStream(query)
                .map(one -> one.startsWith("format=") || one.startsWith("kind=")
                        ? one
                        : one.replaceAll("=.*", ""))
                .sorted().reduce("", (all, one) -> all + "&" + one);
    }

    static boolean isExport(String address) {
        return address.contains("format=") || address.contains("&as=");
    }

    private static void add(Set<String> found, String address, String written) {
        String plain = written.replace("&amp;", "&").replace(" ", "%20").replaceAll("#.*", "");
        if (plain.isEmpty() || plain.startsWith("//") || plain.matches("[a-z]+:.*")) {
            return;
        }
        found.add(plain.startsWith("?")
                ? address.replaceAll("\\?.*", "") + plain
                : URI.create(address).resolve(plain).toString());
    }

    private Links() {}
}
