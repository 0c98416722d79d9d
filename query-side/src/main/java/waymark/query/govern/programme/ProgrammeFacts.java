package waymark.query.govern.programme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeQuery.ProgrammeView;
import waymark.api.govern.programme.Settings;
import waymark.api.worth.Money;
import waymark.query.kernel.AsOf;

/**
 * What readers of other subjects need to know of the programme. Before the set-up the answers are
 * those of {@code Settings.usual("EUR", 1)} and STANDARD, so that no page has to ask first.
 */
public interface ProgrammeFacts {

    /** All that is agreed on now; none before the set-up. */
    Optional<ProgrammeView> now();

    /** The ISO 4217 code of the base currency. */
    String currency();

    /** The settings as known then. */
    Settings settings(AsOf asOf);

    /** How many initiatives may be under way at once, as known then; none without a limit. */
    @Nullable
    Integer workLimit(AsOf asOf);

    /** Below which amount claims may be verified by a sample, as known then. */
    Money materiality(AsOf asOf);

    /** The profile as known then. */
    Profile profile(AsOf asOf);

    /** The profile now. */
    Profile profile();

    /** Whether people and figures are made up. */
    boolean demo();

    /** Whether the public board of outcomes is open. */
    boolean boardOpen();
}
