package waymark.command.govern.programme;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.programme.ProgrammeCommand.SetUpProgramme;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.Require;
import waymark.api.worth.Rate;

/**
 * The set-up as a person gives it: either whole settings, or the few that are worth asking for and
 * the usual ones beside them.
 *
 * @param decidingPeople how many people decide, 1 to 500
 * @param regulated whether a regulator expects strict segregation
 * @param currency the base currency where no whole settings are given
 * @param fiscalYearStart the month in which the fiscal year begins, 1 to 12
 * @param hurdleRate the yearly return a case should clear, as a fraction
 * @param discountRate the yearly discount rate, as a fraction
 * @param settings the whole of it
 * @param demo whether all of this is made up
 */
record SettingUp(
        int decidingPeople,
        @Nullable Boolean regulated,
        String name,
        @Nullable String northStar,
        @Nullable String currency,
        @Nullable Integer fiscalYearStart,
        @Nullable BigDecimal hurdleRate,
        @Nullable BigDecimal discountRate,
        @Nullable Settings settings,
        @Nullable Boolean demo) {

    SetUpProgramme command() {
        Settings agreed = settings == null ? few() : settings;
        return new SetUpProgramme(
                decidingPeople, regulated != null && regulated, name, northStar, agreed,
                demo != null && demo);
    }

    /** More than half of those who decide can decide, until they agree on something else. */
    private Settings few() {
        int deciding = Require.between("decidingPeople", decidingPeople, 1, 500);
        Settings usual = Settings.usual(Require.text("currency", currency, 3),
                Math.min(deciding / 2 + 1, 50));
        return new Settings(usual.currency(),
                fiscalYearStart == null ? usual.fiscalYearStart() : fiscalYearStart,
                usual.valuation(),
                hurdleRate == null ? usual.hurdleRate() : new Rate(hurdleRate),
                discountRate == null ? usual.discountRate() : new Rate(discountRate),
                usual.bands(), usual.tolerances(), usual.quickTrack(),
                usual.reviewIntervalDays(), usual.quorum(), usual.assentAbove());
    }
}
