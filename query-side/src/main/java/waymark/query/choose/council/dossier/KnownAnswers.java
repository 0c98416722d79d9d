package waymark.query.choose.council.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindCase;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindEvidence;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.DecisionView;
import waymark.api.choose.council.dossier.DossierQuery.FindDossier;
import waymark.api.choose.council.dossier.DossierQuery.FindKnown;
import waymark.api.choose.council.dossier.DossierView;
import waymark.api.choose.council.dossier.KnownView;
import waymark.api.choose.council.dossier.KnownView.EvidenceCheck;
import waymark.api.kernel.Event;
import waymark.log.Canonical;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.log.Sha256;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers what a council knew when it decided, and what arrived later. */
@Component
class KnownAnswers {

    private final Queries queries;
    private final EventLog log;
    private final Arrivals arrivals;
    private final Clock clock;

    KnownAnswers(Queries queries, EventLog log, Arrivals arrivals, Clock clock) {
        this.queries = queries;
        this.log = log;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @QueryHandler
    KnownView find(FindKnown query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        CaseView one = queries.ask(new FindCase(query.id()), viewer);
        DecisionView decision = one.decisions().stream()
                .filter(made -> made.number() == query.decision()).findFirst()
                .orElseThrow(Unknown.id());
        LocalDate seenOn = log.at(decision.seenAt())
                .map(seen -> LocalDate.ofInstant(seen.recordedAt(), clock.getZone()))
                .orElse(decision.effectiveOn());
        Viewer then = new Viewer(viewer.actor(), new AsOf(decision.seenAt(), seenOn, true));
        DossierView dossier = stood(query.id(), decision)
                ? queries.ask(new FindDossier(query.id()), then)
                : null;
        return new KnownView(decision, seenOn, dossier, dossier == null
                ? null
                : Sha256.hex(Canonical.json(dossier.withoutVoices())),
                evidence(query, decision, viewer),
                arrivals.after(decision, one, viewer));
    }

    /** Whether there was a page of the case to look at. */
    private boolean stood(String businessCase, DecisionView decision) {
        return log.stream(businessCase, 0, 1).getFirst().position() <= decision.seenAt();
    }

    private List<Event> before(String stream, DecisionView decision) {
        return log.streams(List.of(stream)).stream()
                .filter(one -> one.position() < decision.position())
                .map(Recorded::event).toList();
    }

    private EvidenceCheck evidence(FindKnown query, DecisionView decision, Viewer viewer) {
        String recorded = queries.ask(new FindEvidence(query.id(), query.decision()), viewer);
        Map<String, List<Event>> read = new HashMap<>();
        Map<String, Object> parts = new EvidenceAnew(stream -> read.computeIfAbsent(
                stream, once -> before(once, decision))).parts(query.id());
        String again = Canonical.json(parts);
        List<String> differing = again.equals(recorded)
                ? List.of()
                : parts.entrySet().stream()
                        .filter(part -> !recorded.contains("\"" + part.getKey() + "\":"
                                + Canonical.json(part.getValue())))
                        .map(Map.Entry::getKey).toList();
        return new EvidenceCheck(decision.evidence(), Sha256.hex(again),
                again.equals(recorded) && Sha256.hex(recorded).equals(decision.evidence()),
                differing);
    }
}
