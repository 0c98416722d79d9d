package waymark.command.understand.journey;

import static waymark.api.understand.journey.JourneyRefusal.NOTHING_SHOWN;
import static waymark.api.understand.journey.JourneyRefusal.NOT_A_TO_BE;
import static waymark.api.understand.journey.JourneyRefusal.NOT_ITS_AS_IS;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.tell.outcome.About;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeConfirmed;
import waymark.api.tell.outcome.OutcomeEvent.OutcomePublished;
import waymark.api.tell.outcome.OutcomeId;
import waymark.api.tell.outcome.OutcomeKind;
import waymark.api.understand.journey.Frame;
import waymark.api.understand.journey.Frame.Kind;
import waymark.api.understand.journey.JourneyCommand;
import waymark.api.understand.journey.JourneyCommand.AdoptToBe;
import waymark.api.understand.journey.JourneyEvent;
import waymark.api.understand.journey.JourneyEvent.JourneyDrawn;
import waymark.api.understand.journey.JourneyEvent.JourneyPublished;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.Origin;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Stage;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.map.Words;
import waymark.command.kernel.testing.Story;

class AdoptingTest {

    private static final JourneyId AS_IS = JourneyId.next();
    private static final JourneyId TO_BE = JourneyId.next();
    private static final JourneyId LATER = JourneyId.next();
    private static final JourneyId NEXT = JourneyId.next();
    private static final OutcomeId OUTCOME = OutcomeId.next();
    private static final About ABOUT = new About(null, null, null, null);
    private static final Frame IS = new Frame("Moving", Kind.AS_IS, null, null, null);
    private static final JourneyMap MAP = new JourneyMap(List.of(new Stage(1, "Moves", List.of(
            Touchpoint.of(1, new Words("Calls", "telephone", null, null))))));
    private static final JourneyDrawn SHALL_BE = new JourneyDrawn(TO_BE,
            new Frame("Moving", Kind.TO_BE, null, AS_IS, null), Origin.FIRST, MAP);

    private final Story<Journey, JourneyCommand, JourneyEvent> story = published(
            Story.of(new JourneyDecider()), AS_IS, new Origin(4, null, null, null))
            .knowing(OUTCOME.value(), new OutcomePublished(OUTCOME, OutcomeKind.DONE, ABOUT, null));
    private final Story<Journey, JourneyCommand, JourneyEvent> planned = story.knowing(
            TO_BE.value(), SHALL_BE, new JourneyPublished(TO_BE, null, null));
    private final Story<Journey, JourneyCommand, JourneyEvent> delivered = planned.knowing(
            OUTCOME.value(), new OutcomeConfirmed(OUTCOME, ABOUT, null));

    @Test
    void a_to_be_becomes_what_is_once_its_delivery_is_shown_JRN_3() {
        story.knowing(TO_BE.value(), SHALL_BE).when(adopting(null)).thenRefused(NOT_A_TO_BE);
        planned.when(adopting(null)).thenRefused(NOTHING_SHOWN);
        planned.when(new AdoptToBe(NEXT, TO_BE, "We say so", null)).thenRefused(NOTHING_SHOWN);
        delivered.when(new AdoptToBe(NEXT, AS_IS, OUTCOME.value(), null))
                .thenRefused(NOT_A_TO_BE);
        delivered.when(adopting(null)).then(
                new JourneyDrawn(NEXT, IS, new Origin(5, AS_IS, TO_BE, OUTCOME.value()), MAP),
                new JourneyPublished(NEXT, AS_IS, null));
    }

    @Test
    void it_takes_the_place_of_the_version_that_stands_and_of_nothing_else_JRN_3() {
        var anew = published(delivered, LATER, new Origin(5, AS_IS, null, null));
        anew.when(adopting(LATER)).then(
                new JourneyDrawn(NEXT, IS, new Origin(6, LATER, TO_BE, OUTCOME.value()), MAP),
                new JourneyPublished(NEXT, LATER, null));
        published(delivered, LATER, Origin.FIRST).when(adopting(LATER))
                .thenRefused(NOT_ITS_AS_IS);
        delivered.knowing(LATER.value(), new JourneyDrawn(LATER, IS,
                new Origin(5, AS_IS, null, null), MAP)).when(adopting(LATER))
                .thenRefused(NOT_ITS_AS_IS);
        delivered.when(adopting(TO_BE)).thenRefused(NOT_ITS_AS_IS);
    }

    /** As far back as the page looks for the version that stands now. */
    @Test
    void it_takes_the_place_of_the_fiftieth_version_after_the_as_is_and_of_none_later_JRN_3() {
        var story = delivered;
        JourneyId last = AS_IS;
        for (int number = 5; number < 55; number++) {
            JourneyId next = JourneyId.next();
            story = published(story, next, new Origin(number, last, null, null));
            last = next;
        }
        story.when(adopting(last)).then(
                new JourneyDrawn(NEXT, IS, new Origin(55, last, TO_BE, OUTCOME.value()), MAP),
                new JourneyPublished(NEXT, last, null));
        published(story, LATER, new Origin(55, last, null, null)).when(adopting(LATER))
                .thenRefused(NOT_ITS_AS_IS);
    }

    private static AdoptToBe adopting(@Nullable JourneyId follows) {
        return new AdoptToBe(NEXT, TO_BE, OUTCOME.value(), follows);
    }

    private static Story<Journey, JourneyCommand, JourneyEvent> published(
            Story<Journey, JourneyCommand, JourneyEvent> story, JourneyId version,
            Origin origin) {
        return story.knowing(version.value(), new JourneyDrawn(version, IS, origin, MAP),
                new JourneyPublished(version, origin.follows(), null));
    }
}
