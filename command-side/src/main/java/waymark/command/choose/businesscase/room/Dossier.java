package waymark.command.choose.businesscase.room;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import waymark.api.choose.businesscase.decision.EvidenceDocument;
import waymark.api.choose.businesscase.decision.EvidenceForm;
import waymark.command.choose.businesscase.BusinessCase;
import waymark.command.kernel.rule.Known;
import waymark.log.Canonical;
import waymark.log.Sha256;

/**
 * Gathers all that a decision rests on into one text (BC-4): the case as submitted, what finance
 * said, and the very events of its initiative, problems and insights, with the definition of every
 * method whose figures stand in it.
 */
final class Dossier {

    static EvidenceDocument of(BusinessCase businessCase, Known known) {
        Map<String, Object> parts = new TreeMap<>();
        parts.put("form", EvidenceForm.KEY);
        parts.put("businessCase", caseAsSubmitted(businessCase));
        parts.put("profile", known.programme().profile());
        parts.put("settings", known.programme().settings());
        String initiative = businessCase.draft().initiative().value();
        parts.put("initiative", told(initiative, known));
        parts.put("problems", all(problems(initiative, known), known));
        parts.put("insights", all(insights(initiative, known), known));
        parts.put("methods", EvidenceForm.methods(Canonical.json(parts)));
        String json = Canonical.json(parts);
        return new EvidenceDocument(json, Sha256.hex(json));
    }

    /** The streams it is gathered from, as far as they are known by now. */
    static Set<String> streams(String initiative, Known known) {
        Set<String> streams = new TreeSet<>(Set.of(initiative));
        if (known.exists(initiative)) {
            Set<String> problems = problems(initiative, known);
            streams.addAll(problems);
            if (problems.stream().allMatch(known.streams()::containsKey)) {
                streams.addAll(insights(initiative, known));
            }
        }
        return streams;
    }

    private static Map<String, Object> caseAsSubmitted(BusinessCase businessCase) {
        Map<String, Object> parts = new TreeMap<>();
        parts.put("revision", businessCase.draft().revision());
        parts.put("authors", businessCase.draft().authors().stream()
                .map(person -> person.value()).sorted().toList());
        parts.put("content", businessCase.draft().content());
        if (businessCase.figures() != null) {
            parts.put("figures", businessCase.figures());
        }
        if (businessCase.review() != null) {
            parts.put("review", businessCase.review());
        }
        return parts;
    }

    private static Set<String> problems(String initiative, Known known) {
        return known.of(initiative, Aims.FOLD).problems().stream()
                .map(problem -> problem.value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> insights(String initiative, Known known) {
        return problems(initiative, known).stream()
                .flatMap(problem -> known.of(problem, Grown.FOLD).insights().stream())
                .map(insight -> insight.value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Map<String, Object>> all(Collection<String> streams, Known known) {
        return streams.stream().map(stream -> told(stream, known)).toList();
    }

    private static Map<String, Object> told(String stream, Known known) {
        return EvidenceForm.told(stream, known.streams().getOrDefault(stream, List.of()));
    }

    private Dossier() {}
}
