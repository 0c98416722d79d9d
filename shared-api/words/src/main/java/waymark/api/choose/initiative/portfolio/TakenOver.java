package waymark.api.choose.initiative.portfolio;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeView.Gap;
import waymark.api.worth.Money;

/**
 * What was taken over from registers (INI-5), in sum and one by one. Nothing that a register claims
 * is verified; what finance verified here since then is.
 *
 * @param count how many initiatives
 * @param spent what the registers say was spent
 * @param claimed what they claim as benefit
 * @param verified what finance found true of it here, at most what was claimed
 * @param unproven the rest of what is claimed
 * @param gaps how many lack each thing; what nobody lacks is left out
 * @param initiatives the 100 with most unproven money, the most first
 */
public record TakenOver(
        int count,
        Money spent,
        Money claimed,
        Money verified,
        Money unproven,
        Map<Gap, Integer> gaps,
        List<One> initiatives) {

    /** How many of them are told one by one. */
    public static final int MOST = 100;

    /**
     * One of them.
     *
     * @param owner the id of the accountable person, if there is one
     * @param gaps what it lacks
     */
    public record One(
            String id,
            String reference,
            String title,
            @Nullable String owner,
            @Nullable Money spent,
            @Nullable Money claimed,
            Money unproven,
            List<Gap> gaps) {}
}
