package waymark.query.govern.duty.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.overview.OverviewQuery.MineView;
import waymark.api.govern.overview.OverviewQuery.Waits;

/**
 * What waits for one person, by when it is due.
 *
 * @param today the day it is read on
 * @param parts what is overdue, due within a week, due later, and without a day; none is empty
 */
public record Digest(LocalDate today, Map<Part, List<Waits>> parts) {

    /** When something is due. */
    public enum Part {
        OVERDUE("Overdue"), THIS_WEEK("Due within seven days"), LATER("Due later"),
        ANY_DAY("Without a day");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        /** How it is headed. */
        public String words() {
            return words;
        }
    }

    private static final int WEEK = 7;

    /** The digest of a day, soonest due first within each part. */
    public static Digest of(MineView mine, LocalDate today) {
        return new Digest(today, Stream.concat(mine.owed().stream(), mine.waiting().stream())
                .sorted(Comparator.comparing(Digest::due)
                        .thenComparing(Waits::reference))
                .collect(Collectors.groupingBy(one -> part(one.on(), today), TreeMap::new,
                        Collectors.toList())));
    }

    /** As plain text, one line a thing. */
    public String text(Function<LocalDate, String> said) {
        List<String> lines = new ArrayList<>(
                List.of("What waits for you on " + said.apply(today), ""));
        parts.forEach((part, all) -> {
            lines.add(part.words() + ":");
            all.forEach(one -> lines.add("- " + one.reference() + " " + one.title() + ": "
                    + one.why() + (one.on() == null ? "" : ", " + said.apply(one.on()))));
            lines.add("");
        });
        if (parts.isEmpty()) {
            lines.add("Nothing.");
        }
        return String.join("\n", lines).strip() + "\n";
    }

    private static LocalDate due(Waits one) {
        return one.on() == null ? LocalDate.MAX : one.on();
    }

    private static Part part(@Nullable LocalDate on, LocalDate today) {
        if (on == null) {
            return Part.ANY_DAY;
        }
        if (on.isBefore(today)) {
            return Part.OVERDUE;
        }
        return on.isAfter(today.plusDays(WEEK)) ? Part.LATER : Part.THIS_WEEK;
    }
}
