package waymark.api.understand.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * What is offered to such a customer: the value map of the canvas, whose other half are the goals,
 * pains and gains of the persona (Osterwalder, Pigneur and others 2014, Value Proposition Design).
 *
 * @param offers products and services
 * @param relievers how they relieve pains
 * @param creators how they create gains
 */
public record ValueProposition(
        @NotPersonal List<String> offers,
        @NotPersonal List<String> relievers,
        @NotPersonal List<String> creators) {

    /** Nothing is stated yet. */
    public static final ValueProposition EMPTY = new ValueProposition(
            List.of(), List.of(), List.of());

    private static final int MOST = 12;
    private static final int LONGEST = 300;

    public ValueProposition {
        offers = Require.texts("proposition.offers", offers, MOST, LONGEST);
        relievers = Require.texts("proposition.relievers", relievers, MOST, LONGEST);
        creators = Require.texts("proposition.creators", creators, MOST, LONGEST);
    }

    /** The proposition, or an empty one where it is missing. */
    public static ValueProposition orEmpty(@Nullable ValueProposition proposition) {
        return proposition == null ? EMPTY : proposition;
    }
}
