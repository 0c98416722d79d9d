package waymark.query.choose.council.dossier;

import java.util.List;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeEvent.ProfileChanged;
import waymark.api.govern.programme.ProgrammeEvent.ProgrammeSetUp;
import waymark.api.govern.programme.ProgrammeEvent.SettingsChanged;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.Event;

/**
 * What the programme had agreed on by then.
 *
 * @param profile how strictly people were kept apart
 * @param settings the settings in force
 */
record InForce(Profile profile, Settings settings) {

    static InForce of(List<Event> events) {
        InForce agreed = new InForce(Profile.STANDARD, Settings.usual("EUR", 1));
        for (Event event : events) {
            agreed = switch (event) {
                case ProgrammeSetUp told -> new InForce(told.profile(), told.settings());
                case SettingsChanged told -> new InForce(agreed.profile(), told.settings());
                case ProfileChanged told -> new InForce(told.profile(), agreed.settings());
                default -> agreed;
            };
        }
        return agreed;
    }
}
