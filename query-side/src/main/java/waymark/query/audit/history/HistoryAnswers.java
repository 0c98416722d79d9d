package waymark.query.audit.history;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.audit.history.HistoryQuery.By;
import waymark.api.audit.history.HistoryQuery.EventLine;
import waymark.api.audit.history.HistoryQuery.EventList;
import waymark.api.audit.history.HistoryQuery.EventView;
import waymark.api.audit.history.HistoryQuery.FindEvent;
import waymark.api.audit.history.HistoryQuery.FindHistory;
import waymark.api.audit.history.HistoryQuery.HistoryView;
import waymark.api.audit.history.HistoryQuery.ListEvents;
import waymark.api.audit.history.HistoryQuery.ReadEvents;
import waymark.api.audit.history.HistoryQuery.Saying;
import waymark.api.govern.organisation.OrganisationQuery.Mentioned;
import waymark.api.kernel.Actor;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.query.audit.history.said.Masked;
import waymark.query.audit.history.said.Teller;
import waymark.query.audit.history.said.Tellers;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.page.Keyset;

/** Answers who decided what, when and on what grounds, from the log itself. */
@Component
class HistoryAnswers {

    private final Histories histories;
    private final EventLog log;
    private final People people;
    private final Withheld withheld;
    private final Tellers tellers;

    HistoryAnswers(Histories histories, EventLog log, People people, Withheld withheld,
            Tellers tellers) {
        this.histories = histories;
        this.log = log;
        this.people = people;
        this.withheld = withheld;
        this.tellers = tellers;
    }

    @QueryHandler
    HistoryView find(FindHistory query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        List<Recorded> events = histories.of(query.id(), viewer.asOf());
        if (events.isEmpty()) {
            throw Unknown.id().get();
        }
        Map<String, String> names = people.namesOf(events.stream()
                .flatMap(recorded -> ActedBy.of(recorded).stream()).collect(Collectors.toSet()));
        Teller teller = tellers.teller();
        return new HistoryView(query.id(), events.getFirst().reference(), events.stream()
                .map(recorded -> view(recorded, names, viewer.asOf(), teller)).toList());
    }

    @QueryHandler
    EventView find(FindEvent query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Recorded recorded = log.at(query.position())
                .filter(found -> found.position() <= viewer.asOf().position())
                .orElseThrow(Unknown.id());
        return view(recorded, people.namesOf(ActedBy.of(recorded)), viewer.asOf(),
                tellers.teller());
    }

    @QueryHandler
    EventList list(ListEvents query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        long last = query.before() == null
                ? viewer.asOf().position()
                : Math.min(viewer.asOf().position(), query.before() - 1);
        long first = Math.max(1, last - query.limit() + 1);
        List<Recorded> events = last < 1
                ? List.of()
                : log.after(first - 1, (int) (last - first + 1)).reversed();
        return new EventList(lines(events, viewer.asOf()),
                first > 1 ? Keyset.after(first).text() : null);
    }

    @QueryHandler
    EventList read(ReadEvents query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return new EventList(lines(log.these(query.positions().stream()
                .filter(position -> position <= viewer.asOf().position()).toList()),
                viewer.asOf()), null);
    }

    private List<EventLine> lines(List<Recorded> events, AsOf asOf) {
        Map<String, String> names = people.namesOf(events.stream()
                .flatMap(recorded -> ActedBy.of(recorded).stream()).collect(Collectors.toSet()));
        Teller teller = tellers.teller();
        return events.stream().map(recorded -> line(recorded, names, asOf, teller)).toList();
    }

    private EventLine line(Recorded recorded, Map<String, String> names, AsOf asOf,
            Teller teller) {
        Saying subject = teller.subject(recorded.event());
        return new EventLine(recorded.position(), recorded.recordedAt(),
                Histories.words(recorded), recorded.stream(), subject.value(), subject.link(),
                by(recorded.meta().actor(), names), recorded.meta().reason(),
                teller.of(recorded.event(), withheld.of(recorded.event(), asOf)));
    }

    private EventView view(Recorded recorded, Map<String, String> names, AsOf asOf,
            Teller teller) {
        Set<String> hidden = withheld.of(recorded.event(), asOf);
        return new EventView(recorded.position(), recorded.stream(), recorded.version(),
                Histories.name(recorded), Histories.words(recorded),
                by(recorded.meta().actor(), names), recorded.recordedAt(),
                recorded.meta().reason(), recorded.meta().correlation(),
                recorded.meta().causation(), recorded.meta().readSet(),
                Masked.fields((Record) recorded.event(), hidden),
                teller.of(recorded.event(), hidden));
    }

    private static By by(Actor actor, Map<String, String> names) {
        String other = actor.standsFor();
        return new By(actor.person(), names.getOrDefault(actor.person(), actor.person()),
                actor.roles(), actor.department(), other == null
                        ? null
                        : new Mentioned(other, names.getOrDefault(other, other)));
    }
}
