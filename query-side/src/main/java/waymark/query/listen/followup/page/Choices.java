package waymark.query.listen.followup.page;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.FeedbackQuery.ListSources;
import waymark.api.listen.followup.FollowupQuery.ListCauses;
import waymark.query.govern.organisation.Choosable;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;

/** What the forms of following up let people choose from. */
@Component
class Choices {

    private static final int MOST = 200;

    private final Queries queries;
    private final Choosable organisation;

    Choices(Queries queries, Choosable organisation) {
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

    List<Choice> sources(Viewer viewer) {
        return queries.ask(new ListSources(null, MOST), viewer).sources().stream()
                .map(one -> new Choice(one.id(), one.terms().name())).toList();
    }

    List<Choice> causes(Viewer viewer) {
        return queries.ask(new ListCauses(), viewer).causes().stream()
                .map(one -> new Choice(one.cause().code(), one.cause().name()))
                .sorted(Comparator.comparing(Choice::label)).toList();
    }
}
