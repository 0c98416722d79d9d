package waymark.command.kernel.rule;

import java.util.Optional;
import java.util.Set;
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
import waymark.api.kernel.Event;
import waymark.api.kernel.Role;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;

/**
 * What the programme agreed on, as every decision needs it.
 *
 * @param agreedProfile how strictly two people are kept apart; none before the set-up
 * @param agreedSettings the settings in force; none before the set-up
 * @param agreedMateriality as finance said last; none while it said nothing
 */
public record Agreed(@Nullable Profile agreedProfile, @Nullable Settings agreedSettings,
        @Nullable Money agreedMateriality) {

    /** The fold over the programme's stream. */
    public static final Fold<Agreed> FOLD = new Fold<>() {
        @Override
        public Agreed initial() {
            return new Agreed(null, null, null);
        }

        @Override
        public Agreed evolve(Agreed agreed, Event event) {
            return event instanceof ProgrammeEvent told ? agreed.after(told) : agreed;
        }
    };

    /** Whether the programme was set up. */
    public boolean isSetUp() {
        return agreedProfile != null;
    }

    /** The profile in force. */
    public Profile profile() {
        return java.util.Objects.requireNonNull(agreedProfile, "set up");
    }

    /** The settings in force. */
    public Settings settings() {
        return java.util.Objects.requireNonNull(agreedSettings, "set up");
    }

    /** Below which amount in the base currency a claim may be verified by a sample (BEN-1). */
    public Money materiality() {
        return agreedMateriality == null ? settings().usualMateriality() : agreedMateriality;
    }

    /** Whether one person may do the work of two with a reason (GOV-2). */
    public boolean isSmall() {
        return agreedProfile == Profile.SMALL;
    }

    /** An amount in the base currency, by the stated rate where it needs one; none if none fits. */
    public Optional<Money> inBase(Money amount, @Nullable ExchangeRate rate) {
        String base = settings().currency();
        if (rate == null) {
            return Optional.of(amount).filter(stated -> stated.currency().equals(base));
        }
        boolean fits = rate.from().equals(amount.currency()) && rate.to().equals(base);
        return fits ? Optional.of(rate.convert(amount)) : Optional.empty();
    }

    /** What may be used of the roles granted; before the set-up as strictly as above SMALL. */
    public Set<Role> inForce(Set<Role> granted) {
        return (agreedProfile == null ? Profile.STANDARD : agreedProfile).inForce(granted);
    }

    /** Whether one person may be granted all of these. */
    public boolean allows(Set<Role> roles) {
        return inForce(roles).equals(roles);
    }

    private Agreed after(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeSetUp told -> new Agreed(told.profile(), told.settings(), null);
            case SettingsChanged told ->
                new Agreed(agreedProfile, told.settings(), agreedMateriality);
            case ProfileChanged told ->
                new Agreed(told.profile(), agreedSettings, agreedMateriality);
            case MaterialitySet told ->
                new Agreed(agreedProfile, agreedSettings, told.materiality());
            case NorthStarStated _,BoardSwitched _,WorkLimited _ -> this;
        };
    }
}
