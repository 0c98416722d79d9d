package waymark.query.measure.metric.difference.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.log.EventLog;
import waymark.query.govern.duty.Places;
import waymark.query.page.Table.Cell;

/** Says where what moved came from, as people call it: {@code import IMP-7}. */
@Component
class Origins {

    private final EventLog log;

    Origins(EventLog log) {
        this.log = log;
    }

    /** The links to these, by their ids; what stands for several origins has none of its own. */
    Map<String, Cell> of(Stream<@Nullable String> origins) {
        List<String> ids = origins.filter(Objects::nonNull).distinct().toList();
        Map<String, Cell> links = new HashMap<>();
        log.streams(ids).stream().filter(told -> told.version() == 0).forEach(told -> links.put(
                told.stream(), link(told.stream(), String.valueOf(told.reference()))));
        return links;
    }

    private static Cell link(String id, String reference) {
        String subject = id.substring(0, id.indexOf('/'));
        String words = subject.substring(subject.indexOf('-') + 1).toLowerCase(Locale.ROOT);
        return Cell.link(words + " " + reference, Places.of(id, reference));
    }
}
