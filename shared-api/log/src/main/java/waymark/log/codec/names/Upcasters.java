package waymark.log.codec.names;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What lifts the stored forms of earlier revisions: for each event one for each of them. */
final class Upcasters {

    static final List<Upcaster> ALL = List.of(
            // The second revision of cases knows formulas and named assumptions; there were none.
            new AsItStands("business-case.drafted", 1),
            new AsItStands("business-case.redrafted", 1),
            // The second revision tells the week that news of a milestone or risk is about.
            new AsItStands("project.milestone-moved", 1),
            new AsItStands("project.risk-raised", 1));

    /** Lifts a form to which the next revision only added what may be missing. */
    private record AsItStands(String name, int from) implements Upcaster {

        @Override
        public ObjectNode lift(ObjectNode old) {
            return old;
        }
    }

    private Upcasters() {}
}
