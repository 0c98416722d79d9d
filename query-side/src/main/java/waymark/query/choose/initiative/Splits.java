package waymark.query.choose.initiative;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.api.choose.initiative.InitiativeQuery.Split;
import waymark.api.choose.initiative.InitiativeView.Track;
import waymark.api.worth.Money;

/**
 * Finds quick tracks that may be one change in several parts (INI-6): at least two for the same
 * problem within 90 days; or in the same department, if together they cost more than one may.
 */
final class Splits {

    private static final Duration CLOSE = Duration.ofDays(90);

    private final Money limit;

    Splits(Money limit) {
        this.limit = limit;
    }

    List<Split> among(List<InitiativeRow> rows) {
        List<InitiativeRow> asked = rows.stream().filter(row -> row.track() != null).toList();
        Stream<Split> problems = groups(asked, Split.Same.PROBLEM, Track::problem);
        Stream<Split> departments = groups(asked, Split.Same.DEPARTMENT, Track::department)
                .filter(Split::beyondLimit);
        return Stream.concat(problems, departments)
                .sorted(Comparator.comparing(Split::lastAskedAt).reversed()
                        .thenComparing(Split::shared))
                .toList();
    }

    private Stream<Split> groups(
            List<InitiativeRow> rows, Split.Same same, Function<Track, String> of) {
        Map<String, List<InitiativeRow>> shared = rows.stream().collect(Collectors.groupingBy(
                row -> of.apply(track(row)), TreeMap::new, Collectors.toList()));
        return shared.entrySet().stream().flatMap(group -> windows(group.getValue()).stream()
                .map(window -> split(same, group.getKey(), window)));
    }

    /** The longest runs that lie within 90 days, each at least two and none within another. */
    private static List<List<InitiativeRow>> windows(List<InitiativeRow> rows) {
        List<InitiativeRow> sorted = rows.stream()
                .sorted(Comparator.comparing(row -> track(row).askedAt())).toList();
        List<List<InitiativeRow>> windows = new ArrayList<>();
        int reached = 0;
        for (int from = 0; from < sorted.size(); from++) {
            var last = track(sorted.get(from)).askedAt().plus(CLOSE);
            int to = from;
            while (to < sorted.size() && !track(sorted.get(to)).askedAt().isAfter(last)) {
                to++;
            }
            if (to - from > 1 && to > reached) {
                windows.add(sorted.subList(from, to));
                reached = to;
            }
        }
        return windows;
    }

    private Split split(Split.Same same, String shared, List<InitiativeRow> window) {
        Money total = window.stream().map(row -> track(row).cost()).reduce(Money::plus)
                .orElseThrow();
        return new Split(same, shared, window.stream().map(InitiativeRow::id).toList(), total,
                total.isMoreThan(limit), track(window.getLast()).askedAt());
    }

    private static Track track(InitiativeRow row) {
        return Objects.requireNonNull(row.track(), "filtered before");
    }
}
