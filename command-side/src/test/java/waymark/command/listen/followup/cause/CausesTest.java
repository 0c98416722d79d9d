package waymark.command.listen.followup.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.api.listen.followup.FollowupRefusal.CAUSE_KNOWN;
import static waymark.api.listen.followup.FollowupRefusal.TOO_MANY_CAUSES;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.listen.followup.cause.Cause;
import waymark.api.listen.followup.cause.Cause.Group;
import waymark.api.listen.followup.cause.CauseCommand;
import waymark.api.listen.followup.cause.CauseCommand.AddCause;
import waymark.api.listen.followup.cause.CauseCommand.BeginCauses;
import waymark.api.listen.followup.cause.CauseCommand.RetireCause;
import waymark.api.listen.followup.cause.CauseEvent;
import waymark.api.listen.followup.cause.CauseEvent.CauseAdded;
import waymark.api.listen.followup.cause.CauseEvent.CauseRetired;
import waymark.api.listen.followup.cause.CauseEvent.CausesBegun;
import waymark.command.kernel.testing.Story;

class CausesTest {

    private final Story<Causes, CauseCommand, CauseEvent> story = Story.of(new CausesDecider());
    private final Story<Causes, CauseCommand, CauseEvent> begun = story
            .given(new CausesBegun(Cause.STANDARD));

    @Test
    void FUP_3_every_programme_begins_with_the_standard_causes() {
        assertThat(story.state().inUse("late")).isTrue();
        story.when(new BeginCauses()).then(new CausesBegun(Cause.STANDARD));
    }

    @Test
    void FUP_3_people_add_causes_each_name_once() {
        begun.when(new AddCause("The van", Group.PROCESS)).then(
                new CauseAdded(new Cause("own-1", "The van", Group.PROCESS)));
        var added = begun.and(new AddCause("The van", Group.PROCESS));
        added.when(new AddCause("THE VAN", Group.PEOPLE)).thenRefused(CAUSE_KNOWN);
        assertThat(added.state().inUse("own-1")).isTrue();
    }

    @Test
    void FUP_3_a_retired_cause_is_not_taken_again_and_its_code_never_means_another() {
        var retired = begun.and(new AddCause("The van", Group.PROCESS))
                .and(new RetireCause("own-1", "Sold"));
        assertThat(retired.state().inUse("own-1")).isFalse();
        retired.when(new RetireCause("own-1", "Sold")).thenRefused(GeneralRefusal.UNKNOWN_ID);
        retired.when(new AddCause("The van", Group.PROCESS)).then(
                new CauseAdded(new Cause("own-2", "The van", Group.PROCESS)));
        begun.when(new RetireCause("late", "Never")).then(new CauseRetired("late", "Never"));
    }

    @Test
    void FUP_3_the_list_stays_short_enough_to_be_read() {
        var full = IntStream.range(0, 100 - Cause.STANDARD.size()).boxed().reduce(begun,
                (sofar, n) -> sofar.and(new AddCause("Cause " + n, Group.PRODUCT)),
                (one, other) -> other);
        full.when(new AddCause("One more", Group.PRODUCT)).thenRefused(TOO_MANY_CAUSES);
    }
}
