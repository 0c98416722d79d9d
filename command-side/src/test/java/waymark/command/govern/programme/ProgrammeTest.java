package waymark.command.govern.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.api.govern.programme.ProgrammeRefusal.OTHER_CURRENCY;
import static waymark.api.govern.programme.ProgrammeRefusal.QUORUM_OUT_OF_REACH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeCommand.LimitWork;
import waymark.api.govern.programme.ProgrammeCommand;
import waymark.api.govern.programme.ProgrammeCommand.ChangeProfile;
import waymark.api.govern.programme.ProgrammeCommand.ChangeSettings;
import waymark.api.govern.programme.ProgrammeCommand.SetUpProgramme;
import waymark.api.govern.programme.ProgrammeCommand.StateNorthStar;
import waymark.api.govern.programme.ProgrammeCommand.SwitchBoard;
import waymark.api.govern.programme.ProgrammeEvent.WorkLimited;
import waymark.api.govern.programme.ProgrammeEvent;
import waymark.api.govern.programme.ProgrammeEvent.BoardSwitched;
import waymark.api.govern.programme.ProgrammeEvent.NorthStarStated;
import waymark.api.govern.programme.ProgrammeEvent.ProfileChanged;
import waymark.api.govern.programme.ProgrammeEvent.ProgrammeSetUp;
import waymark.api.govern.programme.ProgrammeEvent.SettingsChanged;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.command.kernel.testing.Story;

/** What the programme agrees on (GOV-1). */
class ProgrammeTest {

    private static final Settings EUR = Settings.usual("EUR", 3);

    private final Story<Programme, ProgrammeCommand, ProgrammeEvent> story = Story
            .of(new ProgrammeDecider());
    private final Story<Programme, ProgrammeCommand, ProgrammeEvent> running = story.given(
            new ProgrammeSetUp(Profile.SMALL, 4, "Quillhaven", null, EUR, false));

    @ParameterizedTest
    @CsvSource({"3, false, SMALL", "5, false, SMALL", "6, false, STANDARD",
            "3, true, REGULATED"})
    void the_profile_follows_from_how_many_decide(int deciding, boolean strict, Profile follows) {
        var event = story.beforeSetUp()
                .when(new SetUpProgramme(deciding, strict, "Quillhaven", null, EUR, false))
                .thenOne(ProgrammeSetUp.class);
        assertThat(event.profile()).isEqualTo(follows);
        assertThat(event.decidingPeople()).isEqualTo(deciding);
    }

    @Test
    void a_quorum_that_can_never_meet_is_refused() {
        story.beforeSetUp().when(new SetUpProgramme(2, false, "Quillhaven", null, EUR, false))
                .thenRefused(QUORUM_OUT_OF_REACH);
        running.when(new ChangeSettings(Settings.usual("EUR", 5), "More voices"))
                .thenRefused(QUORUM_OUT_OF_REACH);
        running.when(new ChangeProfile(2, false, "Two left"))
                .thenRefused(QUORUM_OUT_OF_REACH);
    }

    @Test
    void settings_change_with_their_reason() {
        Settings stricter = Settings.usual("EUR", 4);
        running.when(new ChangeSettings(stricter, "All of us"))
                .then(new SettingsChanged(stricter, "All of us"));
        running.when(new ChangeSettings(EUR, "The same")).thenNothing();
    }

    @Test
    void the_base_currency_stays() {
        running.when(new ChangeSettings(Settings.usual("SEK", 3), "We moved"))
                .thenRefused(OTHER_CURRENCY);
    }

    @Test
    void the_profile_changes_with_how_many_decide_and_not_otherwise() {
        running.when(new ChangeProfile(9, false, "We grew"))
                .then(new ProfileChanged(Profile.STANDARD, 9, "We grew"));
        running.when(new ChangeProfile(5, false, "One more"))
                .then(new ProfileChanged(Profile.SMALL, 5, "One more"));
        running.when(new ChangeProfile(4, false, "As before")).thenNothing();
    }

    @Test
    void the_north_star_is_stated_anew() {
        var star = new StateNorthStar("Nobody waits in at work.");
        running.when(star).then(new NorthStarStated("Nobody waits in at work."));
        running.and(star).when(star).thenNothing();
    }

    @Test
    void the_board_opens_and_closes() {
        running.when(new SwitchBoard(false)).thenNothing();
        running.and(new SwitchBoard(true)).when(new SwitchBoard(false))
                .then(new BoardSwitched(false));
    }

    @Test
    void work_in_progress_is_limited_and_set_free_again() {
        var six = new LimitWork(6, "As many as we can carry");
        running.when(six).then(new WorkLimited(6, "As many as we can carry"));
        running.and(six).when(new LimitWork(6, "The same")).thenNothing();
        running.and(six).when(new LimitWork(null, "No longer"))
                .then(new WorkLimited(null, "No longer"));
        assertThatThrownBy(() -> new LimitWork(0, "None")).isInstanceOf(Unacceptable.class);
    }
}
