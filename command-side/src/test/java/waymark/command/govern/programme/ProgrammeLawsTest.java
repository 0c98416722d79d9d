package waymark.command.govern.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeCommand;
import waymark.api.govern.programme.ProgrammeCommand.ChangeProfile;
import waymark.api.govern.programme.ProgrammeCommand.ChangeSettings;
import waymark.api.govern.programme.ProgrammeCommand.StateNorthStar;
import waymark.api.govern.programme.ProgrammeCommand.SwitchBoard;
import waymark.api.govern.programme.ProgrammeEvent;
import waymark.api.govern.programme.ProgrammeEvent.ProgrammeSetUp;
import waymark.api.govern.programme.Settings;
import waymark.command.kernel.testing.Story;

/** What must hold of a programme whatever is agreed on, in whatever order. */
class ProgrammeLawsTest {

    private static final int LIVES = 20_000;
    private static final int STEPS = 10;

    @Test
    void currency_stays_quorum_is_within_reach_and_profile_follows_from_people() {
        for (long seed = 0; seed < LIVES; seed++) {
            Random random = new Random(seed);
            Story<Programme, ProgrammeCommand, ProgrammeEvent> life = Story
                    .of(new ProgrammeDecider()).given(new ProgrammeSetUp(Profile.SMALL, 3,
                            "Quillhaven", null, Settings.usual("EUR", 2), false));
            for (int step = 0; step < STEPS; step++) {
                life = life.and(wish(random));
            }
            check(life.state(), "seed " + seed);
        }
    }

    private static ProgrammeCommand wish(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new ChangeSettings(Settings.usual(
                    random.nextInt(3) == 0 ? "SEK" : "EUR", 1 + random.nextInt(12)), "seed");
            case 1 -> new ChangeProfile(1 + random.nextInt(12), random.nextInt(4) == 0, "seed");
            case 2 -> new StateNorthStar("Star " + random.nextInt(3));
            default -> new SwitchBoard(random.nextBoolean());
        };
    }

    private static void check(Programme programme, String when) {
        Settings settings = Objects.requireNonNull(programme.settings(), when);
        assertThat(settings.currency()).as(when).isEqualTo("EUR");
        assertThat(settings.quorum()).as(when)
                .isLessThanOrEqualTo(programme.decidingPeople());
        assertThat(programme.profile()).as(when).isIn(Profile.REGULATED,
                Profile.of(programme.decidingPeople(), false));
    }
}
