package waymark.api.understand.journey;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.journey.map.Blueprint;
import waymark.api.understand.journey.map.Detail;
import waymark.api.understand.journey.map.Emotion;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Place;
import waymark.api.understand.journey.map.Words;

/** Everything that can be asked of a version of a journey. */
public sealed interface JourneyCommand extends Command {

    /** The version of the journey. */
    JourneyId journey();

    @Override
    default String stream() {
        return journey().value();
    }

    /** Begins a journey as a draft; what shall be begins as a copy of what is (JRN-3). */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record DrawJourney(JourneyId journey, Frame frame, JourneyMap map)
            implements
                JourneyCommand,
                Creation {}

    /** Begins the next version of a published journey as a draft. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record ReviseJourney(JourneyId journey, JourneyId from) implements JourneyCommand, Creation {}

    /**
     * Makes a delivered to-be what is now, once something shows that it was delivered.
     *
     * @param follows the version of its as-is whose place it takes; the one that it names unless
     *     that was published anew since
     */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record AdoptToBe(JourneyId journey, JourneyId toBe, String shownBy,
            @Nullable JourneyId follows)
            implements
                JourneyCommand,
                Creation {

        public AdoptToBe {
            shownBy = Require.text("shownBy", shownBy, 100);
        }
    }

    /** Says better what the journey is about. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record ReframeJourney(JourneyId journey, Frame frame) implements JourneyCommand, Change {}

    /** Adds a stage, at the end unless a place is named. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record AddStage(JourneyId journey, String name, @Nullable Integer place)
            implements
                JourneyCommand,
                Addition {

        public AddStage {
            name = Require.text("name", name, 80);
            Place.optional("place", place);
        }
    }

    /** Names a stage anew. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record RenameStage(JourneyId journey, int stage, String name)
            implements
                JourneyCommand,
                Change {

        public RenameStage {
            name = Require.text("name", name, 80);
        }
    }

    /** Moves a stage to another place, with its touchpoints. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record MoveStage(JourneyId journey, int stage, int place) implements JourneyCommand, Change {

        public MoveStage {
            Place.optional("place", place);
        }
    }

    /** Takes away a stage that has no touchpoints. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record RemoveStage(JourneyId journey, int stage) implements JourneyCommand, Change {}

    /** Adds a touchpoint at the end of a stage. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record AddTouchpoint(JourneyId journey, int stage, Words words)
            implements
                JourneyCommand,
                Addition {}

    /** Says better what happens at a touchpoint. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record RewordTouchpoint(JourneyId journey, int touchpoint, Words words)
            implements
                JourneyCommand,
                Change {}

    /** States what hurts at a touchpoint, and by what it is heard and measured. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record DetailTouchpoint(JourneyId journey, int touchpoint, Detail detail)
            implements
                JourneyCommand,
                Change {}

    /** Draws what stands behind a touchpoint. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record DrawBlueprint(JourneyId journey, int touchpoint, Blueprint blueprint)
            implements
                JourneyCommand,
                Change {}

    /** Says what customers are believed to feel at a touchpoint. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record AssumeEmotion(JourneyId journey, int touchpoint, int level)
            implements
                JourneyCommand,
                Change {

        public AssumeEmotion {
            Emotion.checked(level);
        }
    }

    /** Says what customers feel at a touchpoint, and what shows it (JRN-2). */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record EvidenceEmotion(JourneyId journey, int touchpoint, int level, Evidence evidence)
            implements
                JourneyCommand,
                Change {

        public EvidenceEmotion {
            Emotion.checked(level);
            Require.present("evidence", evidence);
        }
    }

    /** Moves a touchpoint to another place, in its stage or in another. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record MoveTouchpoint(JourneyId journey, int touchpoint, Place to)
            implements
                JourneyCommand,
                Change {}

    /** Takes a touchpoint away. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record RemoveTouchpoint(JourneyId journey, int touchpoint)
            implements
                JourneyCommand,
                Change {}

    /** Freezes the draft as a version of the journey (JRN-1). */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record PublishJourney(JourneyId journey, @Nullable String note)
            implements
                JourneyCommand,
                Change {

        public PublishJourney {
            note = Require.optionalText("note", note, 1_000);
        }
    }

    /** Lays a draft aside for good. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record DiscardDraft(JourneyId journey, String reason) implements JourneyCommand, Change {

        public DiscardDraft {
            reason = Require.text("reason", reason, 1_000);
        }
    }
}
