package waymark.api.understand.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * What it is like to be such a customer, a few sentences in each field (Gray, Brown, Macanufo
 * 2010, Gamestorming; pains and gains as Osterwalder draws them).
 *
 * @param says what they say aloud
 * @param thinks what they think and may not say
 * @param does what they do
 * @param feels what they feel
 * @param pains what annoys, hinders or frightens them
 * @param gains what they hope for
 */
public record EmpathyMap(
        @NotPersonal List<String> says,
        @NotPersonal List<String> thinks,
        @NotPersonal List<String> does,
        @NotPersonal List<String> feels,
        @NotPersonal List<String> pains,
        @NotPersonal List<String> gains) {

    /** A map on which nothing stands yet. */
    public static final EmpathyMap EMPTY = new EmpathyMap(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static final int MOST = 12;
    private static final int LONGEST = 300;

    public EmpathyMap {
        says = Require.texts("empathy.says", says, MOST, LONGEST);
        thinks = Require.texts("empathy.thinks", thinks, MOST, LONGEST);
        does = Require.texts("empathy.does", does, MOST, LONGEST);
        feels = Require.texts("empathy.feels", feels, MOST, LONGEST);
        pains = Require.texts("empathy.pains", pains, MOST, LONGEST);
        gains = Require.texts("empathy.gains", gains, MOST, LONGEST);
    }

    /** The map, or an empty one where it is missing. */
    public static EmpathyMap orEmpty(@Nullable EmpathyMap map) {
        return map == null ? EMPTY : map;
    }
}
