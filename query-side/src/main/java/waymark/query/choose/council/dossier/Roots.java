package waymark.query.choose.council.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.audit.trace.TraceQuery.ItemView;
import waymark.api.audit.trace.TraceQuery.Pin;
import waymark.api.choose.council.dossier.DossierView.Ground;
import waymark.api.choose.council.dossier.DossierView.Risk;
import waymark.api.choose.council.dossier.DossierView.Voice;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightQuery.Stage;
import waymark.api.understand.insight.view.InsightView;
import waymark.api.understand.problem.ProblemQuery.FindProblem;
import waymark.api.understand.problem.view.ProblemView;
import waymark.query.audit.trace.voice.Voices;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.understand.insight.Carrying;

/** What a case grew from: problems, the insights they rest on, and what customers said. */
@Component
class Roots {

    private static final int PINS = 4;
    private static final int VOICES = 4;

    /**
     * What was found.
     *
     * @param problems each in a sentence
     * @param doubts what speaks against building on it
     */
    record Found(List<String> problems, List<Ground> grounds, List<Voice> voices,
            List<Risk> doubts) {}

    private final Queries queries;
    private final Carrying carrying;
    private final Voices voices;

    Roots(Queries queries, Carrying carrying, Voices voices) {
        this.queries = queries;
        this.carrying = carrying;
        this.voices = voices;
    }

    Found of(InitiativeView initiative, Viewer viewer) {
        List<ProblemView> problems = initiative.problems().stream()
                .map(id -> queries.ask(new FindProblem(id), viewer)).toList();
        List<InsightView> insights = carrying.of(problems.stream()
                .flatMap(problem -> problem.insights().stream()).toList(), viewer);
        return new Found(problems.stream().map(ProblemView::sentence).toList(),
                insights.stream().map(one -> new Ground(one.reference(), one.title(), one.stage(),
                        one.confidence().grade(), one.confidence().why())).toList(),
                said(insights, viewer), doubts(problems, insights));
    }

    /** The newest evidence first; of each a word or two. */
    private List<Voice> said(List<InsightView> insights, Viewer viewer) {
        return insights.stream().flatMap(one -> one.evidence().stream())
                .sorted(Comparator.comparing(Evidence::observedOn).reversed())
                .map(Evidence::pinned).filter(Objects::nonNull)
                .map(pinned -> new Pin(pinned.query(), pinned.position())).distinct().limit(PINS)
                .flatMap(pin -> voices.of(pin, viewer).stream().limit(2)).limit(VOICES)
                .map(Roots::voice).toList();
    }

    private static Voice voice(ItemView said) {
        return new Voice(said.title(), said.stage(), said.reference(), said.begunOn());
    }

    /** INS-3 and PRB-1: what was refuted, or was never shown. */
    private static List<Risk> doubts(List<ProblemView> problems, List<InsightView> insights) {
        return Stream.concat(
                problems.stream().filter(one -> one.waiver() != null).map(one -> new Risk(
                        one.reference() + " rests on no validated insight: " + one.waiver(),
                        null, null)),
                insights.stream().filter(one -> one.stage() == Stage.REFUTED).map(one -> new Risk(
                        one.reference() + " was refuted: " + one.title(), null, null)))
                .toList();
    }
}
