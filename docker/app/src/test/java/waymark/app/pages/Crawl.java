package waymark.app.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Follows every link of a site, what is nearest first: a few things of each kind, one export of
 * each, and no more pages than a bound.
 */
public final class Crawl {

    private static final int PAGES = 250;
    private static final int OF_A_KIND = 3;

    private final Function<String, Opened> reader;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Map<String, String> foundOn = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    /** Begins nowhere; the reader opens an address of this site, which begins with a slash. */
    public Crawl(Function<String, Opened> reader) {
        this.reader = reader;
    }

    /** Goes from these addresses wherever links lead. */
    public Crawl from(String... starts) {
        for (String start : starts) {
            see(start, "the beginning");
        }
        while (!ahead.isEmpty() && opened.size() < PAGES) {
            String address = ahead.remove();
            opened.add(address);
            look(address, reader.apply(address));
        }
        return this;
    }

    /** How many addresses were opened. */
    public int pages() {
        return opened.size();
    }

    /** Whether something of this kind of address was opened, such as {@code /tell}. */
    public boolean saw(String kind) {
        return kinds.containsKey(kind);
    }

    /** What was amiss, each with its address and the page that leads there. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    private void look(String address, Opened found) {
        if (found.status() >= 400) {
            complain(address, "is " + found.status());
        } else if (!found.leadsTo().isEmpty()) {
            String path = found.leadsTo().replaceFirst("^https?://[^/]+", "");
            see(path, address);
        } else if (found.isPage()) {
            Faults.of(found.text()).forEach(fault -> complain(address, "has " + fault));
            Links.of(address, found.text()).forEach(link -> see(link, address));
        }
    }

    private void complain(String address, String what) {
        faults.add(address + " " + what + " (from " + foundOn.get(address) + ")");
    }

    private void see(String address, String from) {
        if (foundOn.putIfAbsent(address, from) == null) {
            int many = kinds.merge(Links.kind(address), 1, Integer::sum);
            if (many <= (Links.isExport(address) ? 1 : OF_A_KIND)) {
                ahead.add(address);
            }
        }
    }
}
