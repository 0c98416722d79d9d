package waymark.query.govern.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeQuery.InitiativeList;
import waymark.api.choose.initiative.InitiativeQuery.ListInitiatives;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.govern.overview.OverviewQuery.Carried;
import waymark.api.govern.overview.OverviewQuery.Stop;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Who carries what, and at which stage it stands. */
@Component
class Carriers {

    private static final int PAGE = 500;
    private static final int AT_MOST = 10_000;

    private final Queries queries;
    private final People people;

    Carriers(Queries queries, People people) {
        this.queries = queries;
        this.people = people;
    }

    List<InitiativeView> all(Viewer viewer) {
        List<InitiativeView> all = new ArrayList<>();
        InitiativeList page = queries.ask(new ListInitiatives(null, null, null, PAGE), viewer);
        all.addAll(page.initiatives());
        while (page.next() != null && all.size() < AT_MOST) {
            page = queries.ask(new ListInitiatives(null, null, page.next(), PAGE), viewer);
            all.addAll(page.initiatives());
        }
        return all;
    }

    List<Carried> carried(List<InitiativeView> initiatives) {
        Map<String, String> names = people.namesOf(initiatives.stream()
                .map(InitiativeView::owner).filter(Objects::nonNull).collect(Collectors.toSet()));
        return initiatives.stream()
                .filter(one -> one.stage() != InitiativeView.Stage.REJECTED)
                .map(one -> new Carried(one.owner(),
                        one.owner() == null
                                ? "nobody yet"
                                : names.getOrDefault(one.owner(), one.owner()),
                        one.id(), one.reference(), one.title(), one.stage(), one.funds().spent(),
                        one.funds().approved(), one.funds().verified()))
                .toList();
    }

    static List<Stop> byStage(List<InitiativeView> initiatives) {
        Map<InitiativeView.Stage, Long> counts = new EnumMap<>(InitiativeView.Stage.class);
        initiatives.forEach(one -> counts.merge(one.stage(), 1L, Long::sum));
        List<Stop> stops = new ArrayList<>();
        for (InitiativeView.Stage stage : InitiativeView.Stage.values()) {
            stops.add(new Stop(stage.name().toLowerCase(Locale.ROOT),
                    counts.getOrDefault(stage, 0L)));
        }
        return stops;
    }
}
