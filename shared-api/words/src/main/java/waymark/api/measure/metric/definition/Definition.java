package waymark.api.measure.metric.definition;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Method;

/**
 * One version of what a metric is.
 *
 * @param kind what it measures
 * @param question as it is put to people, or what is counted, in words
 * @param method how the figure is made, which says its scale too
 * @param unit of values that have one of their own: a currency, minutes; none otherwise
 * @param population whom it speaks of
 */
public record Definition(
        MetricKind kind,
        @NotPersonal String question,
        MetricMethod method,
        @Nullable @NotPersonal String unit,
        Population population) {

    /**
     * @throws Unacceptable naming the part that does not fit the others
     */
    public Definition {
        Require.present("definition.kind", kind);
        question = Require.text("definition.question", question, 500);
        Require.present("definition.method", method);
        unit = Require.optionalText("definition.unit", unit, 20);
        Require.present("definition.population", population);
        fits(kind, method);
        if (method.unit() == null && unit == null) {
            throw new Unacceptable("definition.unit", "These values have a unit of their own.",
                    "a unit, for example EUR or minutes");
        }
        if (population.rating() != null && !population.rating().fits(method)) {
            throw new Unacceptable("definition.population.rating",
                    "The scale of these answers is not that of the method.",
                    "a rating from " + method.least() + " to " + method.most());
        }
    }

    private static void fits(MetricKind kind, MetricMethod method) {
        if (!kind.allows(method)) {
            throw new Unacceptable("definition.method", "It is not measured in this way.",
                    "a method that belongs to " + kind);
        }
    }

    /** The formula, as its receipt names it. */
    public Method formula() {
        return switch (kind) {
            case ENPS -> Method.ENPS;
            case CHURN -> Method.CHURN;
            case RETENTION -> Method.RETENTION;
            case CES -> method == MetricMethod.SHARE_4_TO_5_OF_5
                    ? Method.CES_SHARE_OF_FIVE
                    : method.formula();
            case NPS, CSAT, LIFETIME_VALUE, CONVERSION, FIRST_CONTACT_RESOLUTION, OWN ->
                method.formula();
        };
    }

    /** The unit of its figures. */
    public String shownIn() {
        String fixed = method.unit();
        return fixed != null ? fixed : Objects.requireNonNull(unit, "checked when it was made");
    }

    /** What changed from another version, in words for a series break; empty if nothing did. */
    public String differenceFrom(Definition before) {
        StringBuilder changed = new StringBuilder();
        note(changed, "wording", question.equals(before.question));
        note(changed, "scale", method.least() == before.method.least()
                && method.most() == before.method.most());
        note(changed, "method", method == before.method);
        note(changed, "population", population.equals(before.population));
        return changed.toString();
    }

    private static void note(StringBuilder changed, String what, boolean same) {
        if (!same) {
            changed.append(changed.isEmpty() ? "" : ", ").append(what);
        }
    }
}
