package waymark.command.understand.insight;

import waymark.api.understand.insight.Evidence;

/**
 * What later decisions need to know of an insight.
 *
 * @param stage how far it has come
 * @param carried whether something that is not an assumption supports it
 */
record Insight(Stage stage, boolean carried) {

    enum Stage { ABSENT, RECORDED, VALIDATED, REFUTED, RETIRED }

    static final Insight ABSENT = new Insight(Stage.ABSENT, false);

    Insight at(Stage next) {
        return new Insight(next, carried);
    }

    Insight with(Evidence evidence) {
        return new Insight(stage, carried || carries(evidence));
    }

    /** Whether it may still be changed. */
    boolean inUse() {
        return switch (stage) {
            case RECORDED, VALIDATED -> true;
            case ABSENT, REFUTED, RETIRED -> false;
        };
    }

    private static boolean carries(Evidence evidence) {
        return evidence.stance() == Evidence.Stance.SUPPORTS
                && evidence.kind() != Evidence.Kind.ASSUMPTION;
    }
}
