package waymark.query.choose.council.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.api.choose.businesscase.decision.EvidenceForm;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeAimed;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.govern.programme.ProgrammeId;
import waymark.api.kernel.Event;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.api.understand.problem.ProblemId;
import waymark.log.Canonical;

/**
 * Makes the evidence document of a decision anew, from the events that were recorded before it and
 * by a way of its own, so that it checks what the deciding side wrote (BC-4).
 *
 * @param before the events of a stream that were recorded before the decision, oldest first
 */
record EvidenceAnew(Past before) {

    /** Reads what was recorded of a stream by then. */
    interface Past {

        List<Event> of(String stream);
    }

    /** All parts of the document, by their keys. */
    Map<String, Object> parts(String businessCase) {
        Drafted drafted = Drafted.of(before.of(businessCase));
        String initiative = drafted.initiative().value();
        Set<String> problems = problems(initiative);
        Map<String, Object> parts = new TreeMap<>();
        parts.put("form", EvidenceForm.KEY);
        parts.put("businessCase", drafted.parts());
        InForce agreed = InForce.of(before.of(ProgrammeId.THE.value()));
        parts.put("profile", agreed.profile());
        parts.put("settings", agreed.settings());
        parts.put("initiative", told(initiative));
        parts.put("problems", all(problems));
        parts.put("insights", all(insights(problems)));
        parts.put("methods", EvidenceForm.methods(Canonical.json(parts)));
        return parts;
    }

    private Set<String> problems(String initiative) {
        List<ProblemId> aims = List.of();
        for (Event event : before.of(initiative)) {
            aims = switch (event) {
                case InitiativeProposed told -> told.problems();
                case InitiativeAimed told -> told.problems();
                default -> aims;
            };
        }
        return aims.stream().map(ProblemId::value).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> insights(Set<String> problems) {
        return problems.stream().flatMap(problem -> before.of(problem).stream())
                .flatMap(event -> event instanceof ProblemFramed told
                        ? told.insights().stream()
                        : Stream.empty())
                .map(insight -> insight.value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Map<String, Object>> all(Collection<String> streams) {
        return streams.stream().map(this::told).toList();
    }

    private Map<String, Object> told(String stream) {
        return EvidenceForm.told(stream, before.of(stream));
    }
}
