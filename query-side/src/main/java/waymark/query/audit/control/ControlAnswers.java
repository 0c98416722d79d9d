package waymark.query.audit.control;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.audit.control.ControlQuery.ControlList;
import waymark.api.audit.control.ControlQuery.ControlView;
import waymark.api.audit.control.ControlQuery.DrawSample;
import waymark.api.audit.control.ControlQuery.FindControl;
import waymark.api.audit.control.ControlQuery.How;
import waymark.api.audit.control.ControlQuery.ListControls;
import waymark.api.audit.control.ControlQuery.ListPopulation;
import waymark.api.audit.control.ControlQuery.ListRefused;
import waymark.api.audit.control.ControlQuery.Member;
import waymark.api.audit.control.ControlQuery.Population;
import waymark.api.audit.control.ControlQuery.RefusedList;
import waymark.api.audit.control.ControlQuery.RefusedView;
import waymark.api.audit.control.ControlQuery.Sample;
import waymark.api.audit.history.HistoryQuery.EventLine;
import waymark.api.audit.history.HistoryQuery.ReadEvents;
import waymark.query.audit.control.Populations.Count;
import waymark.query.audit.control.Populations.Stood;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.page.Keyset;

/** Answers how the rules were kept. */
@Component
class ControlAnswers {

    private final Populations populations;
    private final Refusals refusals;
    private final Queries queries;
    private final People people;

    ControlAnswers(Populations populations, Refusals refusals, Queries queries, People people) {
        this.populations = populations;
        this.refusals = refusals;
        this.queries = queries;
        this.people = people;
    }

    @QueryHandler
    ControlList list(ListControls query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Map<String, List<Count>> kept = populations.counts(viewer.asOf().position());
        Map<String, Long> refused = refusals.counts();
        return new ControlList(Control.ALL.stream().map(one -> view(one,
                kept.getOrDefault(one.rule(), List.of()),
                refused.getOrDefault(one.rule(), 0L))).toList());
    }

    @QueryHandler
    ControlView find(FindControl query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return list(new ListControls(), viewer).controls().stream()
                .filter(one -> one.rule().equals(query.rule())).findFirst()
                .orElseThrow(Unknown.id());
    }

    private static ControlView view(Control control, List<Count> kept, long refused) {
        return new ControlView(control.rule(), control.asks(), control.events(),
                kept.stream().mapToLong(Count::many).sum(), many(kept, How.WAIVED),
                many(kept, How.SELF_APPROVED), refused);
    }

    private static long many(List<Count> kept, How how) {
        return kept.stream().filter(one -> one.how() == how).mapToLong(Count::many).sum();
    }

    @QueryHandler
    Population population(ListPopulation query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        known(query.rule());
        long end = viewer.asOf().position() + 1;
        List<Stood> found = populations.before(query.rule(), query.how(), query.before() == null
                ? end
                : Math.min(end, query.before()), query.limit() + 1);
        List<Stood> shown = found.subList(0, Math.min(query.limit(), found.size()));
        return new Population(members(shown, viewer), found.size() > query.limit()
                ? Keyset.after(shown.getLast().position()).text()
                : null);
    }

    @QueryHandler
    Sample draw(DrawSample query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        known(query.rule());
        Draw draw = new Draw(query.size(), query.seed());
        populations.draw(query.rule(), query.how(), viewer.asOf().position() + 1, draw);
        return new Sample(draw.offered(), query.seed(), members(draw.drawn(), viewer));
    }

    private List<Member> members(List<Stood> stood, Viewer viewer) {
        Map<Long, EventLine> lines = queries.ask(new ReadEvents(stood.stream()
                .map(Stood::position).toList()), viewer).events().stream()
                .collect(Collectors.toMap(EventLine::position, one -> one));
        return stood.stream().flatMap(one -> Stream.ofNullable(lines.get(one.position()))
                .map(line -> new Member(one.how(), line))).toList();
    }

    @QueryHandler
    RefusedList refused(ListRefused query) {
        known(query.rule());
        List<RefusedView> found = refusals.of(query.rule(), place(query.from()),
                query.limit() + 1);
        List<RefusedView> shown = found.subList(0, Math.min(query.limit(), found.size()));
        Map<String, String> names = people.namesOf(
                shown.stream().map(RefusedView::person).collect(Collectors.toSet()));
        return new RefusedList(shown.stream().map(one -> new RefusedView(one.on(), one.code(),
                one.command(), one.person(), names.getOrDefault(one.person(), one.person()),
                one.times(), one.lastAt(), one.about())).toList(),
                found.size() > query.limit() ? Refusals.after(shown.getLast()) : null);
    }

    private static @Nullable Keyset place(@Nullable String from) {
        return from == null ? null : Keyset.of(from, 4);
    }

    private static void known(String rule) {
        if (Control.ALL.stream().noneMatch(one -> one.rule().equals(rule))) {
            throw Unknown.id().get();
        }
    }
}
