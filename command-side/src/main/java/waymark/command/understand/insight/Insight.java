package waymark.command.understand.insight;

import java.util.ArrayList;
import java.util.List;
import waymark.api.understand.concern.Concerns;
import waymark.api.understand.insight.Evidence;

/**
 * What later decisions need to know of an insight.
 *
 * @param stage how far it has come
 * @param evidence all there is for and against it
 * @param concerns whom it concerns and where
 * @param absorbed the ids of those that were merged into it
 */
record Insight(Stage stage, List<Evidence> evidence, Concerns concerns, List<String> absorbed) {

    enum Stage { ABSENT, RECORDED, VALIDATED, REFUTED, RETIRED, MERGED }

    static final Insight ABSENT = new Insight(Stage.ABSENT, List.of(), Concerns.NONE, List.of());

    Insight at(Stage next) {
        return new Insight(next, evidence, concerns, absorbed);
    }

    Insight with(List<Evidence> more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(more);
        return new Insight(stage, List.copyOf(all), concerns, absorbed);
    }

    Insight about(Concerns others) {
        return new Insight(stage, evidence, others, absorbed);
    }

    Insight absorbing(String merged) {
        List<String> all = new ArrayList<>(absorbed);
        all.add(merged);
        return new Insight(stage, evidence, concerns, List.copyOf(all));
    }

    /** Whether it may still be changed. */
    boolean inUse() {
        return switch (stage) {
            case RECORDED, VALIDATED -> true;
            case ABSENT, REFUTED, RETIRED, MERGED -> false;
        };
    }

    /** Whether something that is not an assumption supports it (INS-1). */
    boolean carried() {
        return evidence.stream().anyMatch(one -> one.stance() == Evidence.Stance.SUPPORTS
                && one.kind() != Evidence.Kind.ASSUMPTION);
    }
}
