package waymark.query.deliver.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.deliver.gate.GateKind;
import waymark.api.deliver.gate.GateQuery.AskGates;
import waymark.api.deliver.gate.GateQuery.AskedView;
import waymark.api.deliver.gate.GateQuery.GatesView;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.query.deliver.project.ProjectCard;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Says on the forms of a project's page that the gate before them is shut, and by what (DRL-2). */
@Component
class GateCard implements ProjectCard {

    private final Queries queries;

    GateCard(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Map<String, Object> of(ProjectView project, Viewer viewer) {
        GatesView gates = queries.ask(new AskGates(project.id()), viewer);
        List<String> stopping = gates.asked().stream().filter(AskedView::stops)
                .map(AskedView::reference).toList();
        return Map.of("gateShut", Arrays.stream(GateKind.values())
                .filter(_ -> !stopping.isEmpty())
                .collect(Collectors.toMap(GateKind::name, kind -> said(kind, stopping))));
    }

    private static String said(GateKind kind, List<String> stopping) {
        String before = switch (kind) {
            case PILOT -> "a pilot";
            case SCALE -> "scaling";
            case COMPLETION -> "the end";
        };
        return "The gate before %s is shut: %s %s neither answered nor waived.".formatted(before,
                String.join(", ", stopping), stopping.size() == 1 ? "is" : "are");
    }
}
