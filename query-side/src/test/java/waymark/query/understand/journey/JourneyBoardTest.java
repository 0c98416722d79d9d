package waymark.query.understand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.query.understand.journey.Walks.FRAME;
import static waymark.query.understand.journey.Walks.JOURNEY;
import static waymark.query.understand.journey.Walks.drawn;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import waymark.api.understand.journey.Frame;
import waymark.api.understand.journey.Frame.Kind;
import waymark.api.understand.journey.Frame.Within;
import waymark.api.understand.journey.JourneyEvent;
import waymark.api.understand.journey.JourneyEvent.DraftDiscarded;
import waymark.api.understand.journey.JourneyEvent.JourneyDrawn;
import waymark.api.understand.journey.JourneyEvent.JourneyPublished;
import waymark.api.understand.journey.JourneyEvent.JourneyReframed;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.JourneyQuery.Stage;
import waymark.api.understand.journey.Origin;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.persona.PersonaId;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.testing.Tape;

class JourneyBoardTest {

    private static final int LIVES = 300;
    private static final int STROKES = 40;
    private static final JourneyId NEXT = JourneyId.next();
    private static final JourneyId TO_BE = JourneyId.next();

    private final Tape<JourneyRow> tape = new Tape<>(new JourneyBoard());

    @Test
    void a_version_begins_as_a_draft_with_what_stands_on_it() {
        JourneyRow row = tape.told(drawn()).row(JOURNEY.value());
        assertThat(row).extracting(JourneyRow::reference, JourneyRow::version, JourneyRow::stage,
                JourneyRow::frame, JourneyRow::origin)
                .containsExactly("JNY-1", 0L, Stage.DRAFT, FRAME, Origin.FIRST);
        assertThat(row.head()).satisfies(head -> {
            assertThat(head.touchpoints()).isEqualTo(3);
            assertThat(head.evidenced()).as("JRN-2").isEqualTo(1);
        });
        assertThat(new JourneyBoard().facets(row)).containsExactly(new Facet("stage", "DRAFT"),
                new Facet("kind", "AS_IS DRAFT"));
    }

    @Test
    void after_every_stroke_its_order_is_that_of_the_map() {
        Set<Class<?>> met = new java.util.HashSet<>();
        for (long seed = 0; seed < LIVES; seed++) {
            var life = new Tape<>(new JourneyBoard());
            long version = 0;
            for (Walks.Step step : Walks.of(seed, STROKES)) {
                JourneyRow row = life.told(step.event()).row(JOURNEY.value());
                met.add(step.event().getClass());
                assertThat(order(row.part())).as("seed %d, %s", seed, step.event())
                        .isEqualTo(order(Parts.of(step.map())));
                assertThat(row.version()).isEqualTo(version++);
            }
        }
        assertThat(met).as("every stroke was drawn").hasSize(strokes());
    }

    @Test
    void what_it_is_about_is_what_was_said_last_and_where_it_belongs_can_be_asked() {
        Frame better = new Frame("Moving house", Kind.AS_IS, PersonaId.next(), null,
                new Within(NEXT, 2));
        JourneyRow row = tape.told(drawn(), new JourneyReframed(JOURNEY, better))
                .row(JOURNEY.value());
        assertThat(row.frame()).isEqualTo(better);
        assertThat(new JourneyBoard().facets(row)).contains(new Facet("within", NEXT.value()));
        JourneyRow gone = tape.told(new DraftDiscarded(JOURNEY, "Drawn twice"))
                .row(JOURNEY.value());
        assertThat(gone).extracting(JourneyRow::stage, JourneyRow::judgement)
                .containsExactly(Stage.DISCARDED, "Drawn twice");
        assertThat(new JourneyBoard().facets(gone)).doesNotContain(
                new Facet("within", NEXT.value()));
    }

    @Test
    void JRN_1_the_version_that_follows_takes_the_place_of_the_one_before() {
        tape.told(drawn(), new JourneyPublished(JOURNEY, null, "Walked with six"));
        assertThat(tape.row(JOURNEY.value())).extracting(JourneyRow::stage, JourneyRow::judgement)
                .containsExactly(Stage.PUBLISHED, "Walked with six");
        tape.told(new JourneyDrawn(NEXT, FRAME, new Origin(2, JOURNEY, null, null),
                JourneyMap.EMPTY), new JourneyPublished(NEXT, JOURNEY, null));
        assertThat(tape.row(JOURNEY.value())).extracting(JourneyRow::stage,
                JourneyRow::followedBy, JourneyRow::version)
                .containsExactly(Stage.SUPERSEDED, NEXT.value(), 1L);
        assertThat(tape.row(NEXT.value()).stage()).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void JRN_3_an_adopted_to_be_says_what_it_became_and_stays_published() {
        Frame shall = new Frame("Moving", Kind.TO_BE, null, JOURNEY, null);
        tape.told(drawn(), new JourneyPublished(JOURNEY, null, null),
                new JourneyDrawn(TO_BE, shall, Origin.FIRST, Walks.FIRST),
                new JourneyPublished(TO_BE, null, null),
                new JourneyDrawn(NEXT, FRAME, new Origin(2, JOURNEY, TO_BE, "benefit/1"),
                        Walks.FIRST),
                new JourneyPublished(NEXT, JOURNEY, null));
        assertThat(tape.row(TO_BE.value())).extracting(JourneyRow::stage, JourneyRow::followedBy)
                .containsExactly(Stage.PUBLISHED, NEXT.value());
        assertThat(tape.row(JOURNEY.value()).stage()).isEqualTo(Stage.SUPERSEDED);
    }

    /** The order in which those stand that are evidenced says nothing. */
    private static List<Object> order(List<JourneyRow.Part> parts) {
        return parts.stream().<Object>map(one -> List.of(one.number(), one.name(),
                one.touchpoints(), Set.copyOf(one.evidenced()))).collect(Collectors.toList());
    }

    /** All but being reframed, published and laid aside. */
    private static int strokes() {
        return JourneyEvent.class.getPermittedSubclasses().length - 3;
    }
}
