package waymark.app.demo.walk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import waymark.app.pages.Crawl;
import waymark.app.pages.Opened;
import waymark.app.testing.Reading;

/** The pages of the demo, walked through once by each reader, for all that look at them. */
final class Walked {

    private static final Map<String, Map<String, Opened>> BY_READER = new ConcurrentHashMap<>();

    /** By their addresses; also what another policy would have chosen, which no link tries. */
    static Map<String, Opened> by(String name, Reading reading) {
        return BY_READER.computeIfAbsent(name, _ -> walked(reading));
    }

    private static Map<String, Opened> walked(Reading reading) {
        Map<String, Opened> pages = new LinkedHashMap<>();
        new Crawl(address -> Opened.of(reading.open(address)), (address, page) -> {
            if (page.isPage()) {
                pages.put(address, page);
            }
        }).from("/", "/my", "/choose/back-test?wsjf=1", "/choose/back-test?hurdle=0.9");
        return pages;
    }

    private Walked() {}
}
