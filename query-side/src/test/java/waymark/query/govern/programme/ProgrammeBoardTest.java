package waymark.query.govern.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeEvent.BoardSwitched;
import waymark.api.govern.programme.ProgrammeEvent.MaterialitySet;
import waymark.api.govern.programme.ProgrammeEvent.NorthStarStated;
import waymark.api.govern.programme.ProgrammeEvent.ProfileChanged;
import waymark.api.govern.programme.ProgrammeEvent.ProgrammeSetUp;
import waymark.api.govern.programme.ProgrammeEvent.SettingsChanged;
import waymark.api.govern.programme.ProgrammeEvent.WorkLimited;
import waymark.api.govern.programme.ProgrammeId;
import waymark.api.govern.programme.Settings;
import waymark.api.worth.Money;
import waymark.query.kernel.testing.Tape;

class ProgrammeBoardTest {

    @Test
    void each_agreement_replaces_its_part_and_leaves_the_others() {
        Settings later = Settings.usual("EUR", 4);
        ProgrammeRow row = new Tape<>(new ProgrammeBoard()).told(
                new ProgrammeSetUp(Profile.SMALL, 3, "Quillhaven", null,
                        Settings.usual("EUR", 2), true),
                new NorthStarStated("Nobody waits in."), new SettingsChanged(later, "Grew"),
                new ProfileChanged(Profile.STANDARD, 9, "Grew"), new BoardSwitched(true),
                new WorkLimited(6, "As many as we can carry"),
                new MaterialitySet(Money.of("500", "EUR"), "Many small ones"))
                .row(ProgrammeId.THE.value());
        assertThat(row).isEqualTo(new ProgrammeRow(6, "Quillhaven", "Nobody waits in.",
                Profile.STANDARD, 9, later, true, 6, Money.of("500", "EUR"), true));
    }
}
