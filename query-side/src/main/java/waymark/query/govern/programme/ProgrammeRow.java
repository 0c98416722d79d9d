package waymark.query.govern.programme;

import org.jspecify.annotations.Nullable;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeEvent.ProgrammeSetUp;
import waymark.api.govern.programme.ProgrammeQuery.ProgrammeView;
import waymark.api.govern.programme.Settings;
import waymark.api.worth.Money;

/** What is kept of the programme to be read; see {@code ProgrammeView} for the words. */
record ProgrammeRow(
        long version,
        String name,
        @Nullable String northStar,
        Profile profile,
        int decidingPeople,
        Settings settings,
        boolean boardOpen,
        @Nullable Integer workLimit,
        @Nullable Money materiality,
        boolean demo) {

    static ProgrammeRow begin(ProgrammeSetUp told, long version) {
        return new ProgrammeRow(version, told.name(), told.northStar(), told.profile(),
                told.decidingPeople(), told.settings(), false, null, null, told.demo());
    }

    ProgrammeRow at(long newVersion) {
        return new ProgrammeRow(newVersion, name, northStar, profile, decidingPeople, settings,
                boardOpen, workLimit, materiality, demo);
    }

    ProgrammeRow agreeing(Settings other) {
        return new ProgrammeRow(version, name, northStar, profile, decidingPeople, other,
                boardOpen, workLimit, materiality, demo);
    }

    ProgrammeRow in(Profile other, int deciding) {
        return new ProgrammeRow(version, name, northStar, other, deciding, settings, boardOpen,
                workLimit, materiality, demo);
    }

    ProgrammeRow towards(String star) {
        return new ProgrammeRow(version, name, star, profile, decidingPeople, settings,
                boardOpen, workLimit, materiality, demo);
    }

    ProgrammeRow board(boolean open) {
        return new ProgrammeRow(version, name, northStar, profile, decidingPeople, settings,
                open, workLimit, materiality, demo);
    }

    ProgrammeRow limited(@Nullable Integer limit) {
        return new ProgrammeRow(version, name, northStar, profile, decidingPeople, settings,
                boardOpen, limit, materiality, demo);
    }

    ProgrammeRow speaking(Money below) {
        return new ProgrammeRow(version, name, northStar, profile, decidingPeople, settings,
                boardOpen, workLimit, below, demo);
    }

    ProgrammeView view() {
        return new ProgrammeView(version, name, northStar, profile, decidingPeople, settings,
                boardOpen, workLimit,
                materiality == null ? settings.usualMateriality() : materiality, demo);
    }
}
