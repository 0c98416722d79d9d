package waymark.query.choose.initiative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
 * @param benefits each benefit with whether finance found it real, at least in part
 * @param approvals what each approved case may spend
 * @param track whether its quick track was approved
 * @param scored whether anybody scored it
 * @param ended how it was ended on its own stream, if it was
 * @param before how far it had come in the register it was taken over from
 */
record Progress(
        Map<String, Ruling> cases,
        @Nullable String latest,
        Map<String, Run> projects,
        Map<String, Boolean> benefits,
        Map<String, Money> approvals,
        boolean track,
        boolean scored,
        @Nullable Stage ended,
        Inherited.@Nullable Standing before) {

    /** The last decision about a case. */
    enum Ruling {
        OPEN, APPROVED, REJECTED, DEFERRED
    }

    /** How a project stands. */
    enum Run {
        RUNNING, COMPLETED, STOPPED
    }

    static final Progress NONE = new Progress(
            Map.of(), null, Map.of(), Map.of(), Map.of(), false, false, null, null);

    Progress ruling(String businessCase, Ruling now, @Nullable Money amount) {
        Map<String, Ruling> rulings = last(cases, businessCase, now);
        Map<String, Money> amounts = amount == null
                ? without(approvals, businessCase)
                : last(approvals, businessCase, amount);
        return new Progress(rulings, businessCase, projects, benefits, amounts, track, scored,
                ended, before);
    }

    /** A case that is worked on again keeps its last decision until the next. */
    Progress drafting(String businessCase) {
        return cases.containsKey(businessCase) ? this : ruling(businessCase, Ruling.OPEN, null);
    }

    Progress running(String project, Run now) {
        return new Progress(cases, latest, last(projects, project, now), benefits, approvals, track,
                scored, ended, before);
    }

    Progress benefit(String benefit, boolean real) {
        boolean any = real || benefits.getOrDefault(benefit, false);
        return new Progress(cases, latest, projects, last(benefits, benefit, any), approvals, track,
                scored, ended, before);
    }

    Progress goingAhead() {
        return new Progress(cases, latest, projects, benefits, approvals, true, scored, ended,
                before);
    }

    Progress withScore() {
        return new Progress(cases, latest, projects, benefits, approvals, track, true, ended,
                before);
    }

    Progress over(Stage how) {
        return new Progress(cases, latest, projects, benefits, approvals, track, scored, how,
                before);
    }

    static Progress inherited(Inherited.Standing standing) {
        return new Progress(
                Map.of(), null, Map.of(), Map.of(), Map.of(), false, false, null, standing);
    }

    /** The stage that follows; the later on the way decides. */
    Stage stage() {
        if (ended != null) {
            return ended;
        }
        if (projects.containsValue(Run.RUNNING)) {
            return Stage.DELIVERING;
        }
        if (benefits.containsValue(true)) {
            return Stage.REALISED;
        }
        if (projects.containsValue(Run.COMPLETED)) {
            return Stage.DELIVERED;
        }
        if (!projects.isEmpty()) {
            return Stage.STOPPED;
        }
        return track ? Stage.APPROVED : decided();
    }

    private Stage decided() {
        if (cases.containsValue(Ruling.APPROVED)) {
            return Stage.APPROVED;
        }
        Ruling last = latest == null ? Ruling.OPEN : cases.getOrDefault(latest, Ruling.OPEN);
        return switch (last) {
            case REJECTED -> Stage.REJECTED;
            case DEFERRED -> Stage.DEFERRED;
            case APPROVED, OPEN -> begun();
        };
    }

    private Stage begun() {
        return switch (Objects.requireNonNullElse(before, Inherited.Standing.UNKNOWN)) {
            case APPROVED -> Stage.APPROVED;
            case DELIVERING -> Stage.DELIVERING;
            case DELIVERED -> Stage.DELIVERED;
            case REJECTED -> Stage.REJECTED;
            case STOPPED -> Stage.STOPPED;
            case UNKNOWN, PROPOSED -> scored ? Stage.SCORED : Stage.PROPOSED;
        };
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
