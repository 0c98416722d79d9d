package waymark.query.choose.initiative.progress;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.Inherited;
import waymark.api.choose.initiative.InitiativeView.Stage;
import waymark.api.worth.Money;

/**
 * What happened to an initiative beyond its own stream, and the stage that follows (INI-3).
 *
 * @param cases each business case with its last decision
 * @param latest the case that was begun or decided last
 * @param projects each project with how it stands
 * @param benefits each benefit with whether its last measurement shows it
 * @param claims what finance found true of each claim
 * @param costs what was committed and spent
 * @param approvals what each approved case may spend, and what changes of baselines added
 * @param track whether its quick track was approved
 * @param scored whether anybody scored it
 * @param ended how it was ended on its own stream, if it was
 * @param before how far it had come in the register it was taken over from
 */
public record Progress(
        Map<String, Ruling> cases,
        @Nullable String latest,
        Map<String, Run> projects,
        Map<String, Boolean> benefits,
        Map<String, Verified> claims,
        Costs costs,
        Map<String, Money> approvals,
        boolean track,
        boolean scored,
        @Nullable Stage ended,
        Inherited.@Nullable Standing before) {

    /** The last decision about a case. */
    public enum Ruling {
        OPEN, APPROVED, REJECTED, DEFERRED
    }

    /** How a project stands. */
    public enum Run {
        RUNNING, COMPLETED, STOPPED
    }

    /**
     * What finance found true of a claim.
     *
     * @param alone whether one person did the work of two
     */
    public record Verified(Money amount, boolean alone) {}

    /** Money that went out; none until there is some. */
    public record Costs(@Nullable Money committed, @Nullable Money spent) {

        static final Costs NONE = new Costs(null, null);

        Costs committing(Money more) {
            return new Costs(committed == null ? more : committed.plus(more), spent);
        }

        Costs spending(Money more) {
            return new Costs(committed, spent == null ? more : spent.plus(more));
        }
    }

    public static final Progress NONE = new Progress(
            Map.of(), null, Map.of(), Map.of(), Map.of(), Costs.NONE, Map.of(), false, false,
            null, null);

    public Progress ruling(String businessCase, Ruling now, @Nullable Money amount) {
        Map<String, Ruling> rulings = last(cases, businessCase, now);
        Map<String, Money> amounts = amount == null
                ? without(approvals, businessCase)
                : last(approvals, businessCase, amount);
        return new Progress(rulings, businessCase, projects, benefits, claims, costs, amounts,
                track, scored,
                ended, before);
    }

    /** By so much more may be spent than was approved at first, or less where it is negative. */
    public Progress approving(String by, Money added) {
        Money so = approvals.get(by);
        return new Progress(cases, latest, projects, benefits, claims, costs,
                last(approvals, by, so == null ? added : so.plus(added)), track, scored, ended,
                before);
    }

    /** Whether a business case of it is approved; what else may be spent came by changes. */
    public boolean isOfCase() {
        return cases.containsValue(Ruling.APPROVED);
    }

    /** A case that is worked on again keeps its last decision until the next. */
    public Progress drafting(String businessCase) {
        return cases.containsKey(businessCase) ? this : ruling(businessCase, Ruling.OPEN, null);
    }

    public Progress running(String project, Run now) {
        return new Progress(cases, latest, last(projects, project, now), benefits, claims, costs,
                approvals, track,
                scored, ended, before);
    }

    public Progress benefit(String benefit, boolean real) {
        return new Progress(cases, latest, projects, last(benefits, benefit, real), claims,
                costs, approvals, track, scored, ended, before);
    }

    /** Finance may settle a claim anew; the last word counts. */
    public Progress claim(String benefit, int number, Verified found) {
        Progress known = benefits.containsKey(benefit) ? this : benefit(benefit, false);
        return new Progress(cases, latest, projects, known.benefits(),
                last(claims, benefit + "#" + number, found), costs, approvals, track, scored,
                ended, before);
    }

    public Progress costing(Costs now) {
        return new Progress(cases, latest, projects, benefits, claims, now, approvals, track,
                scored, ended, before);
    }

    /** Whether anything came of it: shown by a measurement, or found true by finance. */
    public boolean isReal() {
        return benefits.containsValue(true) || isVerified();
    }

    /** Whether finance found at least a part of a claim true. */
    public boolean isVerified() {
        return claims.values().stream().anyMatch(one -> one.amount().amount().signum() > 0);
    }

    /** What finance found true, without what a person verified alone (GOV-2). */
    public @Nullable Money verified() {
        return claims.values().stream().filter(one -> !one.alone()).map(Verified::amount)
                .reduce(Money::plus).orElse(null);
    }

    public Progress goingAhead() {
        return new Progress(cases, latest, projects, benefits, claims, costs, approvals, true,
                scored, ended,
                before);
    }

    public Progress withScore() {
        return new Progress(cases, latest, projects, benefits, claims, costs, approvals, track,
                true, ended,
                before);
    }

    public Progress over(Stage how) {
        return new Progress(cases, latest, projects, benefits, claims, costs, approvals, track,
                scored, how,
                before);
    }

    public static Progress inherited(Inherited.Standing standing) {
        return new Progress(
                Map.of(), null, Map.of(), Map.of(), Map.of(), Costs.NONE, Map.of(), false, false,
                null, standing);
    }

    /** The stage that follows. */
    public Stage stage() {
        return Stages.of(this);
    }

    private static <V> Map<String, V> last(Map<String, V> all, String key, V value) {
        Map<String, V> other = without(all, key);
        other.put(key, value);
        return other;
    }

    private static <V> Map<String, V> without(Map<String, V> all, String key) {
        Map<String, V> other = new LinkedHashMap<>(all);
        other.remove(key);
        return other;
    }
}
