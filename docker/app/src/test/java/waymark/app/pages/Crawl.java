package waymark.app.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Follows every link of a site, what is nearest first: a few things of each kind, one export of
 * each, and no more pages than a bound. Some are opened side by side and then looked at in turn.
 */
public final class Crawl {

    private static final int PAGES = 250;
    private static final int OF_A_KIND = 3;
    private static final int AT_ONCE = 8;

    private final Function<String, Opened> reader;
    private final BiConsumer<String, Opened> watcher;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Map<String, String> foundOn = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    /** Begins nowhere; the reader opens an address of this site, which begins with a slash. */
    public Crawl(Function<String, Opened> reader) {
        this(reader, (_, _) -> {});
    }

    /** The same, and the watcher is shown each page that was opened, one after the other. */
    public Crawl(Function<String, Opened> reader, BiConsumer<String, Opened> watcher) {
        this.reader = reader;
        this.watcher = watcher;
    }

    /** Goes from these addresses wherever links lead. */
    public Crawl from(String... starts) {
        for (String start : starts) {
            see(start, "the beginning");
        }
        while (!ahead.isEmpty() && opened.size() < PAGES) {
            List<String> next = nearest();
            List<Opened> pages = next.parallelStream().map(reader).toList();
            for (int i = 0; i < next.size(); i++) {
                look(next.get(i), pages.get(i));
            }
        }
        return this;
    }

    private List<String> nearest() {
        int many = Math.min(Math.min(AT_ONCE, ahead.size()), PAGES - opened.size());
        List<String> next = Stream.generate(ahead::remove).limit(many).toList();
        opened.addAll(next);
        return next;
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
        watcher.accept(address, found);
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
