package waymark.query.govern.find;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseQuery.ListCases;
import waymark.api.choose.initiative.InitiativeQuery.ListInitiatives;
import waymark.api.deliver.project.ProjectQuery.ListProjects;
import waymark.api.measure.benefit.BenefitQuery.ListBenefits;
import waymark.api.tell.outcome.OutcomeQuery.ListOutcomes;
import waymark.api.understand.insight.InsightQuery.ListInsights;
import waymark.api.understand.journey.JourneyQuery.ListJourneys;
import waymark.api.understand.persona.PersonaQuery.ListPersonas;
import waymark.api.understand.problem.ProblemQuery.ListProblems;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** The newest things of each subject by what they are called. */
@Component
class Titles {

    private static final int OF_EACH = 500;

    private final Queries queries;

    Titles(Queries queries) {
        this.queries = queries;
    }

    /** A thing under its title. */
    record Titled(String id, String reference, String title) {

        boolean says(String words) {
            return title.toLowerCase(Locale.ROOT).contains(words);
        }
    }

    /** All whose title has these words, in this order of subjects: as the way goes. */
    List<Titled> with(String words, Viewer viewer) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return Stream.of(understood(viewer), drawn(viewer), chosen(viewer), delivered(viewer))
                .flatMap(some -> some).filter(one -> one.says(wanted)).toList();
    }

    private Stream<Titled> understood(Viewer viewer) {
        return Stream.concat(
                queries.ask(ListInsights.at(null, null, OF_EACH), viewer).insights().stream()
                        .map(one -> new Titled(one.id(), one.reference(), one.title())),
                queries.ask(ListProblems.at(null, null, OF_EACH), viewer).problems().stream()
                        .map(one -> new Titled(one.id(), one.reference(), one.sentence())));
    }

    private Stream<Titled> drawn(Viewer viewer) {
        return Stream.concat(
                queries.ask(new ListPersonas(null, null, OF_EACH), viewer).personas().stream()
                        .map(one -> new Titled(one.id(), one.reference(), one.profile().name())),
                queries.ask(new ListJourneys(null, null, null, OF_EACH), viewer).journeys()
                        .stream().map(one -> new Titled(one.id(), one.reference(),
                                one.frame().title())));
    }

    private Stream<Titled> chosen(Viewer viewer) {
        return Stream.concat(
                queries.ask(new ListInitiatives(null, null, null, OF_EACH), viewer).initiatives()
                        .stream().map(one -> new Titled(one.id(), one.reference(), one.title())),
                queries.ask(new ListCases(null, null, null, OF_EACH), viewer).cases().stream()
                        .map(one -> new Titled(one.id(), one.reference(), one.title())));
    }

    private Stream<Titled> delivered(Viewer viewer) {
        Stream<Titled> projects = queries.ask(new ListProjects(null, null, OF_EACH), viewer)
                .projects().stream()
                .map(one -> new Titled(one.id(), one.reference(), one.title()));
        Stream<Titled> benefits = queries.ask(new ListBenefits(null, null, OF_EACH), viewer)
                .benefits().stream()
                .map(one -> new Titled(one.id(), one.reference(), one.plan().name()));
        Stream<Titled> outcomes = queries.ask(new ListOutcomes(null, null, OF_EACH), viewer)
                .outcomes().stream()
                .map(one -> new Titled(one.id(), one.reference(), one.words().weDid()));
        return Stream.of(projects, benefits, outcomes).flatMap(some -> some);
    }
}
