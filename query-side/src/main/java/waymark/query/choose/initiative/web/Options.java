package waymark.query.choose.initiative.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.ScoreSheet;
import waymark.api.govern.objective.ObjectiveQuery.ListObjectives;
import waymark.api.understand.problem.ProblemQuery.ListProblems;
import waymark.api.understand.problem.ProblemQuery.Stage;
import waymark.query.govern.organisation.Choosable;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;

/** What the forms about initiatives let people choose from. */
@Component
public class Options {

    private static final int MOST = 200;

    private final Queries queries;
    private final Choosable organisation;

    Options(Queries queries, Choosable organisation) {
        this.queries = queries;
        this.organisation = organisation;
    }

    /** Everybody who takes part, by name. */
    List<Choice> people(Viewer viewer) {
        return organisation.people(viewer, MOST);
    }

    List<Choice> departments(Viewer viewer) {
        return organisation.departments(viewer);
    }

    /** Objectives that have not ended. */
    List<Choice> objectives(Viewer viewer) {
        return queries.ask(new ListObjectives(true, null, MOST), viewer).objectives().stream()
                .map(one -> new Choice(one.id(), one.reference() + " " + one.title()))
                .toList();
    }

    /** Problems that are open. */
    List<Choice> problems(Viewer viewer) {
        return queries.ask(ListProblems.at(null, null, MOST), viewer).problems().stream()
                .filter(one -> one.stage() != Stage.PARKED && one.stage() != Stage.RESOLVED)
                .map(one -> new Choice(one.id(), one.reference() + " " + one.sentence()))
                .toList();
    }

    /** The methods. */
    public static List<Choice> methods() {
        return Arrays.stream(ScoreSheet.Method.values())
                .map(one -> new Choice(one.name(), word(one))).toList();
    }

    /** How a method is called. */
    public static String word(ScoreSheet.Method method) {
        return switch (method) {
            case RICE -> "RICE";
            case WSJF -> "WSJF";
            case ICE -> "ICE";
            case IMPACT_EFFORT -> "impact / effort";
            case OPPORTUNITY -> "opportunity";
        };
    }
}
