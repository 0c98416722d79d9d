package waymark.command.understand.journey;

import static waymark.api.understand.journey.JourneyRefusal.FROZEN;
import static waymark.api.understand.journey.JourneyRefusal.KEEPS_ITS_AS_IS;
import static waymark.api.understand.journey.JourneyRefusal.LAID_ASIDE;
import static waymark.api.understand.journey.JourneyRefusal.NAMES_NO_AS_IS;
import static waymark.api.understand.journey.JourneyRefusal.NOTHING_ON_IT;
import static waymark.api.understand.journey.JourneyRefusal.NOT_PUBLISHED;
import static waymark.api.understand.journey.JourneyRefusal.NO_SUCH_OWNER;
import static waymark.api.understand.journey.JourneyRefusal.NO_SUCH_STAGE;
import static waymark.api.understand.journey.JourneyRefusal.NO_SUCH_TOUCHPOINT;
import static waymark.api.understand.journey.JourneyRefusal.ONLY_BELIEVED;
import static waymark.api.understand.journey.JourneyRefusal.STAGE_NOT_EMPTY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.journey.Frame;
import waymark.api.understand.journey.Frame.Kind;
import waymark.api.understand.journey.JourneyCommand;
import waymark.api.understand.journey.JourneyCommand.AddStage;
import waymark.api.understand.journey.JourneyCommand.AddTouchpoint;
import waymark.api.understand.journey.JourneyCommand.AssumeEmotion;
import waymark.api.understand.journey.JourneyCommand.DiscardDraft;
import waymark.api.understand.journey.JourneyCommand.DrawBlueprint;
import waymark.api.understand.journey.JourneyCommand.DrawJourney;
import waymark.api.understand.journey.JourneyCommand.EvidenceEmotion;
import waymark.api.understand.journey.JourneyCommand.MoveTouchpoint;
import waymark.api.understand.journey.JourneyCommand.PublishJourney;
import waymark.api.understand.journey.JourneyCommand.ReframeJourney;
import waymark.api.understand.journey.JourneyCommand.RemoveStage;
import waymark.api.understand.journey.JourneyCommand.RenameStage;
import waymark.api.understand.journey.JourneyCommand.ReviseJourney;
import waymark.api.understand.journey.JourneyEvent;
import waymark.api.understand.journey.JourneyEvent.BlueprintDrawn;
import waymark.api.understand.journey.JourneyEvent.DraftDiscarded;
import waymark.api.understand.journey.JourneyEvent.EmotionAssumed;
import waymark.api.understand.journey.JourneyEvent.EmotionEvidenced;
import waymark.api.understand.journey.JourneyEvent.JourneyDrawn;
import waymark.api.understand.journey.JourneyEvent.JourneyPublished;
import waymark.api.understand.journey.JourneyEvent.StageAdded;
import waymark.api.understand.journey.JourneyEvent.TouchpointAdded;
import waymark.api.understand.journey.JourneyEvent.TouchpointMoved;
import waymark.api.understand.journey.JourneyEvent.TouchpointRemoved;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.Origin;
import waymark.api.understand.journey.map.Blueprint;
import waymark.api.understand.journey.map.Emotion;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Place;
import waymark.api.understand.journey.map.Stage;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.map.Words;
import waymark.command.kernel.testing.Story;

class JourneyTest {

    private static final JourneyId JOURNEY = JourneyId.next();
    private static final JourneyId OTHER = JourneyId.next();
    private static final JourneyId NEXT = JourneyId.next();
    private static final Words CALLS = new Words("Calls", "telephone", null, null);
    private static final Frame AS_IS = new Frame("Moving", Kind.AS_IS, null, null, null);
    private static final Frame TO_BE = new Frame("Moving", Kind.TO_BE, null, OTHER, null);
    private static final Evidence SEEN = evidence(Evidence.Kind.INTERVIEW);
    private static final JourneyMap MAP = new JourneyMap(List.of(
            new Stage(1, "Moves", List.of(Touchpoint.of(1, CALLS)
                    .feeling(new Emotion(-2, SEEN)))),
            new Stage(2, "Settles", List.of())));
    private static final JourneyMap BELIEVED = MAP.every(Touchpoint::believed);
    private static final JourneyDrawn DRAWN = new JourneyDrawn(JOURNEY, AS_IS, Origin.FIRST, MAP);
    private static final JourneyPublished PUBLISHED = new JourneyPublished(JOURNEY, null, null);
    private static final PublishJourney PUBLISH = new PublishJourney(JOURNEY, null);

    private final Story<Journey, JourneyCommand, JourneyEvent> story = Story
            .of(new JourneyDecider());

    @Test
    void numbers_are_given_once_even_when_what_had_them_is_gone() {
        story.given(DRAWN).when(new AddTouchpoint(JOURNEY, 2, CALLS))
                .then(new TouchpointAdded(JOURNEY, 2, 2, CALLS));
        story.given(DRAWN, new TouchpointRemoved(JOURNEY, 1))
                .when(new AddTouchpoint(JOURNEY, 1, CALLS))
                .then(new TouchpointAdded(JOURNEY, 1, 2, CALLS));
        story.given(DRAWN).when(new AddStage(JOURNEY, "Calls again", 0))
                .then(new StageAdded(JOURNEY, 3, "Calls again", 0));
    }

    @Test
    void what_is_not_on_the_map_cannot_be_drawn_on() {
        story.given(DRAWN).when(new AddTouchpoint(JOURNEY, 9, CALLS)).thenRefused(NO_SUCH_STAGE);
        story.given(DRAWN).when(new AssumeEmotion(JOURNEY, 9, 1)).thenRefused(NO_SUCH_TOUCHPOINT);
        story.given(DRAWN).when(new MoveTouchpoint(JOURNEY, 1, new Place(9, 0)))
                .thenRefused(NO_SUCH_STAGE);
        story.given(DRAWN).when(new MoveTouchpoint(JOURNEY, 1, new Place(2, 0)))
                .then(new TouchpointMoved(JOURNEY, 1, new Place(2, 0)));
        story.given(DRAWN).when(new RemoveStage(JOURNEY, 1)).thenRefused(STAGE_NOT_EMPTY);
    }

    @Test
    void a_published_version_stays_as_it_is_JRN_1() {
        story.given(DRAWN).when(PUBLISH).then(PUBLISHED);
        story.given(DRAWN, PUBLISHED).when(new RenameStage(JOURNEY, 1, "Otherwise"))
                .thenRefused(FROZEN);
        story.given(DRAWN, PUBLISHED).when(new DiscardDraft(JOURNEY, "No")).thenRefused(FROZEN);
        story.given(DRAWN, PUBLISHED).when(PUBLISH).thenNothing();
        story.given(DRAWN, new TouchpointRemoved(JOURNEY, 1)).when(PUBLISH)
                .thenRefused(NOTHING_ON_IT);
        story.given(DRAWN, new DraftDiscarded(JOURNEY, "No")).when(PUBLISH)
                .thenRefused(LAID_ASIDE);
    }

    @Test
    void the_next_version_begins_with_all_that_was_published_JRN_1() {
        var wish = new ReviseJourney(NEXT, JOURNEY);
        story.knowing(JOURNEY.value(), DRAWN).when(wish).thenRefused(NOT_PUBLISHED);
        story.knowing(JOURNEY.value(), DRAWN, PUBLISHED).when(wish).then(new JourneyDrawn(NEXT,
                AS_IS, new Origin(2, JOURNEY, null, null), MAP));
    }

    @Test
    void an_emotion_is_assumed_until_something_shows_it_JRN_2() {
        story.given(DRAWN).when(new EvidenceEmotion(JOURNEY, 1, -3, SEEN))
                .then(new EmotionEvidenced(JOURNEY, 1, -3, SEEN));
        story.given(DRAWN).when(new EvidenceEmotion(JOURNEY, 1, -3,
                evidence(Evidence.Kind.ASSUMPTION))).thenRefused(ONLY_BELIEVED);
        story.given(DRAWN).when(new AssumeEmotion(JOURNEY, 1, 2))
                .then(new EmotionAssumed(JOURNEY, 1, 2));
        story.when(new DrawJourney(JOURNEY, AS_IS, MAP)).then(DRAWN);
        story.when(new DrawJourney(JOURNEY, AS_IS, MAP.every(one -> one.feeling(
                new Emotion(-2, evidence(Evidence.Kind.ASSUMPTION)))))).thenRefused(ONLY_BELIEVED);
    }

    @Test
    void what_shall_be_names_what_is_and_begins_as_its_copy_believed_anew_JRN_3() {
        var wish = new DrawJourney(JOURNEY, TO_BE, JourneyMap.EMPTY);
        var asIs = new JourneyDrawn(OTHER, AS_IS, Origin.FIRST, MAP);
        story.knowing(OTHER.value(), asIs).when(wish).thenRefused(NAMES_NO_AS_IS);
        var published = story.knowing(OTHER.value(), asIs,
                new JourneyPublished(OTHER, null, null));
        published.when(wish).then(new JourneyDrawn(JOURNEY, TO_BE, Origin.FIRST, BELIEVED));
        published.when(new DrawJourney(JOURNEY, new Frame("Moving", Kind.AS_IS, null, OTHER,
                null), MAP)).thenRefused(NAMES_NO_AS_IS);
        story.when(new DrawJourney(JOURNEY, new Frame("Moving", Kind.TO_BE, null, null, null),
                MAP)).thenRefused(NAMES_NO_AS_IS);
        published.given(new JourneyDrawn(JOURNEY, TO_BE, Origin.FIRST, BELIEVED))
                .when(new ReframeJourney(JOURNEY, AS_IS)).thenRefused(KEEPS_ITS_AS_IS);
    }

    @Test
    void a_step_belongs_to_a_department_that_there_is() {
        DepartmentId field = DepartmentId.next();
        var owned = new Blueprint(null, "Routes", null, field);
        JourneyMap map = MAP.every(one -> one.with(owned));
        story.when(new DrawJourney(JOURNEY, AS_IS, map)).thenRefused(NO_SUCH_OWNER);
        story.given(DRAWN).when(new DrawBlueprint(JOURNEY, 1, owned)).thenRefused(NO_SUCH_OWNER);
        var there = story.knowing(field.value(), PUBLISHED);
        there.when(new DrawJourney(JOURNEY, AS_IS, map))
                .then(new JourneyDrawn(JOURNEY, AS_IS, Origin.FIRST, map));
        there.given(DRAWN).when(new DrawBlueprint(JOURNEY, 1, owned))
                .then(new BlueprintDrawn(JOURNEY, 1, owned));
    }

    private static Evidence evidence(Evidence.Kind kind) {
        return new Evidence(kind, Evidence.Stance.SUPPORTS, "Eight of nine were angry", 9,
                LocalDate.of(2026, 5, 20), null, null);
    }
}
