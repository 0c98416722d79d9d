package waymark.query.understand.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.understand.concern.Concerns;
import waymark.api.understand.concern.Concerns.Place;
import waymark.api.understand.journey.JourneyQuery.FindJourney;
import waymark.api.understand.journey.JourneyQuery.ListJourneys;
import waymark.api.understand.journey.JourneyQuery;
import waymark.api.understand.journey.view.JourneyView;
import waymark.api.understand.persona.PersonaQuery.FindPersona;
import waymark.api.understand.persona.PersonaQuery.ListPersonas;
import waymark.api.understand.persona.PersonaQuery.PersonaView;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;

/** Says whom something concerns and where, and what may be chosen for it. */
@Component
public class ConcernSaid {

    private static final int MOST = 100;

    private final Queries queries;

    ConcernSaid(Queries queries) {
        this.queries = queries;
    }

    /**
     * One that is concerned.
     *
     * @param named how a form names it, for example {@code JNY-3#2}
     * @param label what it is called
     * @param href where it stands
     */
    public record Said(String named, String label, String href) {}

    /**
     * Personas and places, as cards and forms show them.
     *
     * @param known personas that may be chosen
     */
    public record Shown(List<Said> personas, List<Said> places, List<Choice> known) {

        /** The places as a form names them. */
        public List<String> spots() {
            return places.stream().map(Said::named).toList();
        }

        /** The personas as a form names them. */
        public String chosen() {
            return personas.stream().map(Said::named).collect(Collectors.joining("\n"));
        }
    }

    /** What is shown of these. */
    public Shown of(Concerns concerns, Viewer viewer) {
        List<Said> personas = new ArrayList<>();
        for (var one : concerns.personas()) {
            PersonaView persona = queries.ask(new FindPersona(one.value()), viewer);
            personas.add(new Said(persona.reference(), persona.profile().name(),
                    "/understand/personas/" + persona.reference()));
        }
        return new Shown(personas, concerns.places().stream()
                .map(one -> said(one, viewer)).toList(), personas(viewer));
    }

    /** Personas in use, by reference. */
    public List<Choice> personas(Viewer viewer) {
        return queries.ask(new ListPersonas(null, null, MOST), viewer).personas().stream()
                .map(one -> new Choice(one.reference(), one.profile().name())).toList();
    }

    /** Journeys in force, by reference. */
    public List<Choice> journeys(Viewer viewer) {
        return queries.ask(new ListJourneys(JourneyQuery.Stage.PUBLISHED, null, null, MOST),
                viewer).journeys().stream()
                .map(one -> new Choice(one.reference(), one.frame().title())).toList();
    }

    private Said said(Place place, Viewer viewer) {
        JourneyView journey = queries.ask(new FindJourney(place.journey().value()), viewer);
        String reference = journey.head().reference();
        String href = "/understand/journeys/" + reference;
        @Nullable
        Integer number = place.touchpoint();
        if (number == null) {
            return new Said(reference, journey.head().frame().title(), href);
        }
        String name = journey.map().touchpoint(number).map(one -> one.words().name())
                .orElse("a touchpoint that was taken away");
        return new Said(reference + "#" + number,
                journey.head().frame().title() + ": " + name, href);
    }
}
