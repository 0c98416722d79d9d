package waymark.query.understand.journey.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.OrganisationQuery.DepartmentView;
import waymark.api.govern.organisation.OrganisationQuery.ListDepartments;
import waymark.api.measure.metric.MetricQuery.ListMetrics;
import waymark.api.understand.journey.Frame.Kind;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.JourneyQuery.FindJourney;
import waymark.api.understand.journey.JourneyQuery.ListJourneys;
import waymark.api.understand.journey.JourneyQuery.ShowWhole;
import waymark.api.understand.journey.JourneyQuery.Stage;
import waymark.api.understand.journey.JourneyQuery.WholeView;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.view.JourneyHead;
import waymark.api.understand.journey.view.JourneyView;
import waymark.api.understand.persona.PersonaQuery;
import waymark.api.understand.persona.PersonaQuery.FindPersona;
import waymark.api.understand.persona.PersonaQuery.ListPersonas;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;
import waymark.query.understand.journey.table.JourneyTables;

/** What the pages of journeys need to know of others: names, and what may be chosen. */
@Component
class JourneyFacts {

    private static final int CHOICES = 200;
    private static final int VERSIONS = 50;

    /** How long the name of a metric may be on a map. */
    private static final int LONGEST = 80;

    private final Queries queries;
    private final Named named;

    JourneyFacts(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    /** Something that a journey leans on or leads to. */
    record Link(String what, String words, String href) {

        /** The reference of what it leads to. */
        public String reference() {
            return href.substring(href.lastIndexOf('/') + 1);
        }
    }

    JourneyView journey(String id, Viewer viewer) {
        return queries.ask(new FindJourney(named.stream(JourneyId.SUBJECT, id)), viewer);
    }

    WholeView whole(String id, Viewer viewer) {
        return queries.ask(new ShowWhole(named.stream(JourneyId.SUBJECT, id)), viewer);
    }

    Map<String, String> departments(Viewer viewer) {
        return queries.ask(new ListDepartments(), viewer).departments().stream()
                .collect(Collectors.toMap(DepartmentView::id, DepartmentView::name));
    }

    List<Choice> choices(Viewer viewer) {
        return queries.ask(new ListDepartments(), viewer).departments().stream()
                .map(one -> new Choice(one.id(), one.name())).toList();
    }

    List<Choice> personas(Viewer viewer) {
        return queries.ask(new ListPersonas(PersonaQuery.Stage.IN_USE, null, CHOICES), viewer)
                .personas().stream().map(one -> new Choice(one.id(),
                        one.reference() + " " + one.profile().name()))
                .toList();
    }

    /** What is measured, by name, and whatever else the touchpoint calls a metric. */
    List<Choice> metrics(Touchpoint touchpoint, Viewer viewer) {
        Set<String> names = new TreeSet<>(touchpoint.detail().metrics());
        queries.ask(new ListMetrics(null, null, CHOICES), viewer).metrics().stream()
                .filter(one -> one.retired() == null).map(one -> one.traits().name())
                .filter(one -> one.length() <= LONGEST).forEach(names::add);
        return names.stream().map(one -> new Choice(one, one)).toList();
    }

    List<Choice> published(Kind kind, Viewer viewer) {
        return queries.ask(new ListJourneys(Stage.PUBLISHED, kind, null, CHOICES), viewer)
                .journeys().stream().map(one -> new Choice(one.reference(),
                        one.reference() + " " + one.frame().title()))
                .toList();
    }

    /** Whose journey it is, what it follows, what followed it, where it belongs. */
    List<Link> links(JourneyHead head, Viewer viewer) {
        List<Link> links = new ArrayList<>();
        if (head.frame().persona() != null) {
            var persona = queries.ask(new FindPersona(head.frame().persona().value()), viewer);
            links.add(new Link("Persona", persona.profile().name(),
                    "/understand/personas/" + persona.reference()));
        }
        add(links, "Would change", head.frame().asIs(), viewer);
        add(links, "Follows", head.origin().follows(), viewer);
        add(links, "Was planned as", head.origin().adopts(), viewer);
        add(links, "Followed by", head.followedBy() == null
                ? null
                : new JourneyId(head.followedBy()), viewer);
        if (head.frame().within() != null) {
            add(links, "Shows closely", head.frame().within().journey(), viewer);
        }
        if (head.origin().shownBy() != null) {
            links.add(new Link("Delivery shown by", "its receipt",
                    "/audit/history/" + Objects.requireNonNull(head.origin().shownBy())));
        }
        return links;
    }

    /** The version of its as-is that stands now, for a to-be; null where it is the one it names. */
    @Nullable
    Link standing(JourneyHead toBe, Viewer viewer) {
        JourneyId asIs = toBe.frame().asIs();
        return asIs == null ? null : followerOf(asIs, viewer);
    }

    /** What was published in its place since a draft was begun: only one can follow another. */
    @Nullable
    Link overtaking(JourneyHead draft, Viewer viewer) {
        JourneyId follows = draft.origin().follows();
        return follows == null || draft.stage() != Stage.DRAFT
                ? null
                : followerOf(follows, viewer);
    }

    private @Nullable Link followerOf(JourneyId version, Viewer viewer) {
        JourneyHead before = queries.ask(new FindJourney(version.value()), viewer).head();
        JourneyHead last = before;
        for (int one = 0; one < VERSIONS && last.followedBy() != null; one++) {
            last = queries.ask(new FindJourney(last.followedBy()), viewer).head();
        }
        return last.id().equals(before.id())
                ? null
                : new Link("Stands now", last.reference() + " " + last.frame().title(),
                        JourneyTables.PAGES + last.reference());
    }

    private void add(List<Link> links, String what, @Nullable JourneyId id, Viewer viewer) {
        if (id != null) {
            JourneyHead other = queries.ask(new FindJourney(id.value()), viewer).head();
            links.add(new Link(what, other.reference() + " " + other.frame().title(),
                    JourneyTables.PAGES + other.reference()));
        }
    }
}
