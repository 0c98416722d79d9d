package waymark.api.govern.programme;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.BeforeSetUp;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;

/** Everything that can be asked about the programme itself. */
public sealed interface ProgrammeCommand extends Command {

    @Override
    default String stream() {
        return ProgrammeId.THE.value();
    }

    /**
     * Sets the programme up, once (GOV-1).
     *
     * @param decidingPeople how many people decide, 1 to 500; it sets the profile
     * @param regulated whether a regulator expects strict segregation
     * @param name what the programme is called
     * @param northStar the one sentence that heads the first page
     * @param settings what was agreed on
     * @param demo whether all of this is made up, so that every page says so
     */
    @BeforeSetUp
    @WhoMay(Role.ADMIN)
    record SetUpProgramme(
            int decidingPeople,
            boolean regulated,
            String name,
            @Nullable String northStar,
            Settings settings,
            boolean demo)
            implements
                ProgrammeCommand,
                Creation {

        public SetUpProgramme {
            Require.between("decidingPeople", decidingPeople, 1, 500);
            name = Require.text("name", name, 120);
            northStar = Require.optionalText("northStar", northStar, 240);
            Require.present("settings", settings);
        }
    }

    /** Agrees on other settings; the reason is recorded with them. */
    @WhoMay({Role.ADMIN, Role.COUNCIL})
    record ChangeSettings(Settings settings, String reason) implements ProgrammeCommand, Change {

        public ChangeSettings {
            Require.present("settings", settings);
            reason = Require.text("reason", reason, 500);
        }
    }

    /**
     * Agrees on how many initiatives may be under way at once. It is shown and stops nothing.
     *
     * @param limit 1 to 500, or none for no limit
     */
    @WhoMay({Role.ADMIN, Role.COUNCIL})
    record LimitWork(@Nullable Integer limit, String reason) implements ProgrammeCommand, Change {

        public LimitWork {
            if (limit != null) {
                Require.between("limit", limit, 1, 500);
            }
            reason = Require.text("reason", reason, 500);
        }
    }

    /**
     * Says below which amount a claim may be verified by a sample (BEN-1).
     *
     * @param materiality in the base currency, 0 for no claim
     */
    @WhoMay(Role.FINANCE)
    record SetMateriality(Money materiality, String reason) implements ProgrammeCommand, Change {

        public SetMateriality {
            if (Require.present("materiality", materiality).isNegative()) {
                throw new Unacceptable("materiality", "This is less than nothing.", "0 or more");
            }
            reason = Require.text("reason", reason, 500);
        }
    }

    /** Moves to another profile, because more or fewer people decide now. */
    @WhoMay(Role.ADMIN)
    record ChangeProfile(int decidingPeople, boolean regulated, String reason)
            implements
                ProgrammeCommand,
                Change {

        public ChangeProfile {
            Require.between("decidingPeople", decidingPeople, 1, 500);
            reason = Require.text("reason", reason, 500);
        }
    }

    /** States the one sentence that heads the first page. */
    @WhoMay({Role.ADMIN, Role.COUNCIL})
    record StateNorthStar(String northStar) implements ProgrammeCommand, Change {

        public StateNorthStar {
            northStar = Require.text("northStar", northStar, 240);
        }
    }

    /** Opens the public board of outcomes, or closes it again. */
    @WhoMay({Role.ADMIN, Role.COUNCIL})
    record SwitchBoard(boolean open) implements ProgrammeCommand, Change {}
}
