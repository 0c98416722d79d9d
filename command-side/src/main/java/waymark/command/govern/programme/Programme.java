package waymark.command.govern.programme;

import org.jspecify.annotations.Nullable;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeEvent;
import waymark.api.govern.programme.ProgrammeEvent.BoardSwitched;
import waymark.api.govern.programme.ProgrammeEvent.MaterialitySet;
import waymark.api.govern.programme.ProgrammeEvent.NorthStarStated;
import waymark.api.govern.programme.ProgrammeEvent.ProfileChanged;
import waymark.api.govern.programme.ProgrammeEvent.ProgrammeSetUp;
import waymark.api.govern.programme.ProgrammeEvent.SettingsChanged;
import waymark.api.govern.programme.ProgrammeEvent.WorkLimited;
import waymark.api.govern.programme.Settings;
import waymark.api.worth.Money;

/**
 * What later decisions need to know of the programme.
 *
 * @param profile none before the set-up
 * @param decidingPeople how many people decide; 0 before the set-up
 * @param settings none before the set-up
 * @param northStar the sentence that heads the first page, if stated
 * @param boardOpen whether the public board is open
 * @param workLimit how many initiatives may be under way at once; none for no limit
 * @param materiality below which amount a sample speaks for others; none while never said
 */
record Programme(
        @Nullable Profile profile,
        int decidingPeople,
        @Nullable Settings settings,
        @Nullable String northStar,
        boolean boardOpen,
        @Nullable Integer workLimit,
        @Nullable Money materiality) {

    static final Programme ABSENT = new Programme(null, 0, null, null, false, null, null);

    Programme after(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeSetUp told -> new Programme(told.profile(), told.decidingPeople(),
                    told.settings(), told.northStar(), false, null, null);
            case SettingsChanged told -> new Programme(profile, decidingPeople, told.settings(),
                    northStar, boardOpen, workLimit, materiality);
            case ProfileChanged told -> new Programme(told.profile(), told.decidingPeople(),
                    settings, northStar, boardOpen, workLimit, materiality);
            case NorthStarStated told -> new Programme(profile, decidingPeople, settings,
                    told.northStar(), boardOpen, workLimit, materiality);
            case BoardSwitched told -> new Programme(profile, decidingPeople, settings,
                    northStar, told.open(), workLimit, materiality);
            case WorkLimited told -> new Programme(profile, decidingPeople, settings, northStar,
                    boardOpen, told.limit(), materiality);
            case MaterialitySet told -> new Programme(profile, decidingPeople, settings,
                    northStar, boardOpen, workLimit, told.materiality());
        };
    }
}
