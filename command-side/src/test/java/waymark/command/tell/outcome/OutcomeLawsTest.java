package waymark.command.tell.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.tell.outcome.Tellings.ANA;
import static waymark.command.tell.outcome.Tellings.COMPLETED;
import static waymark.command.tell.outcome.Tellings.INITIATIVE;
import static waymark.command.tell.outcome.Tellings.OF_INITIATIVE;
import static waymark.command.tell.outcome.Tellings.OF_PROJECT;
import static waymark.command.tell.outcome.Tellings.OUTCOME;
import static waymark.command.tell.outcome.Tellings.OWNER;
import static waymark.command.tell.outcome.Tellings.PROJECT;
import static waymark.command.tell.outcome.Tellings.PROPOSED;
import static waymark.command.tell.outcome.Tellings.REJECTED;
import static waymark.command.tell.outcome.Tellings.STARTED;
import static waymark.command.tell.outcome.Tellings.SUPPORT;
import static waymark.command.tell.outcome.Tellings.WORDS;
import static waymark.command.tell.outcome.Tellings.drafting;
import static waymark.command.tell.outcome.Tellings.story;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import waymark.api.tell.outcome.OutcomeCommand;
import waymark.api.tell.outcome.OutcomeCommand.ConfirmOutcome;
import waymark.api.tell.outcome.OutcomeCommand.DisputeOutcome;
import waymark.api.tell.outcome.OutcomeCommand.PublishOutcome;
import waymark.api.tell.outcome.OutcomeCommand.RetractOutcome;
import waymark.api.tell.outcome.OutcomeCommand.RewordOutcome;
import waymark.api.tell.outcome.OutcomeEvent;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeDrafted;
import waymark.api.tell.outcome.OutcomeEvent.OutcomePublished;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeRetracted;
import waymark.api.tell.outcome.OutcomeKind;
import waymark.command.kernel.testing.Story;

class OutcomeLawsTest {

    @Test
    void whatever_is_asked_in_whatever_order_the_laws_hold() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            boolean delivered = random.nextBoolean();
            boolean declined = random.nextBoolean();
            Story<Outcome, OutcomeCommand, OutcomeEvent> story = story();
            story = delivered ? story.knowing(PROJECT.value(), STARTED, COMPLETED) : story;
            story = declined ? story.knowing(INITIATIVE.value(), PROPOSED, REJECTED) : story;
            OutcomeKind kind = List.of(OutcomeKind.values()).get(random.nextInt(3));
            story = story.and(drafting(kind, random.nextBoolean() ? OF_INITIATIVE : OF_PROJECT));
            for (int step = 0; step < 20 && !story.events().isEmpty(); step++) {
                story = story.by((random.nextBoolean() ? ANA : OWNER).value())
                        .and(anything(random));
            }
            holds(story.events(), delivered, declined, "seed " + seed);
        }
    }

    private static void holds(
            List<OutcomeEvent> events, boolean delivered, boolean declined, String where) {
        for (OutcomeEvent event : events) {
            if (event instanceof OutcomeDrafted told) {
                assertThat(told.kind() != OutcomeKind.DONE || delivered).as(where).isTrue();
                assertThat(told.kind() != OutcomeKind.DECLINED || declined).as(where).isTrue();
            }
            if (event instanceof OutcomePublished told) {
                assertThat(told.publisher()).as(where).isEqualTo(OWNER);
            }
        }
        assertThat(many(events, OutcomePublished.class)).as(where).isLessThanOrEqualTo(1);
        assertThat(many(events, OutcomeRetracted.class)).as(where).isLessThanOrEqualTo(1);
    }

    private static long many(List<OutcomeEvent> events, Class<? extends OutcomeEvent> type) {
        return events.stream().filter(type::isInstance).count();
    }

    private static OutcomeCommand anything(Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new PublishOutcome(OUTCOME);
            case 2 -> new RewordOutcome(OUTCOME, WORDS, SUPPORT);
            case 3 -> new ConfirmOutcome(OUTCOME, null);
            case 4 -> new DisputeOutcome(OUTCOME, "It is not so.");
            default -> new RetractOutcome(OUTCOME, "It was wrong.");
        };
    }
}
