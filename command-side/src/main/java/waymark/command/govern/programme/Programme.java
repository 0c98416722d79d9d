package waymark.command.govern.programme;

import org.jspecify.annotations.Nullable;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeEvent;
import waymark.api.govern.programme.ProgrammeEvent.BoardSwitched;
import waymark.api.govern.programme.ProgrammeEvent.NorthStarStated;
import waymark.api.govern.programme.ProgrammeEvent.ProfileChanged;
import waymark.api.govern.programme.ProgrammeEvent.ProgrammeSetUp;
import waymark.api.govern.programme.ProgrammeEvent.SettingsChanged;
import waymark.api.govern.programme.Settings;

/**
 * What later decisions need to know of the programme.
 *
 * @param profile none before the set-up
 * @param decidingPeople how many people decide; 0 before the set-up
 * @param settings none before the set-up
 * @param northStar the sentence that heads the first page, if stated
 * @param boardOpen whether the public board is open
 */
record Programme(
        @Nullable Profile profile,
        int decidingPeople,
        @Nullable Settings settings,
        @Nullable String northStar,
        boolean boardOpen) {

    static final Programme ABSENT = new Programme(null, 0, null, null, false);

    Programme after(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeSetUp told -> new Programme(told.profile(), told.decidingPeople(),
                    told.settings(), told.northStar(), false);
            case SettingsChanged told ->
                new Programme(profile, decidingPeople, told.settings(), northStar, boardOpen);
            case ProfileChanged told -> new Programme(told.profile(), told.decidingPeople(),
                    settings, northStar, boardOpen);
            case NorthStarStated told -> new Programme(profile, decidingPeople, settings,
                    told.northStar(), boardOpen);
            case BoardSwitched told ->
                new Programme(profile, decidingPeople, settings, northStar, told.open());
        };
    }
}
