package waymark.log.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;
import waymark.api.kernel.Role;
import waymark.log.codec.Tale.Answer;
import waymark.log.codec.Tale.TaleId;
import waymark.log.codec.Tale.Told;
import waymark.log.codec.names.EventNames;
import waymark.log.codec.names.Upcaster;

/** Ready-made tales. */
public final class Tales {

    static final TaleId FIRST = new TaleId("tale/01990c2e-0000-7000-8000-000000000001");
    static final TaleId SECOND = new TaleId("tale/01990c2e-0000-7000-8000-000000000002");
    static final String WORDS = "Mrs Alving waited for an hour";

    /** The names of the tales, with what lifts the older forms of one of them. */
    public static EventNames names() {
        return new EventNames(List.of(Tale.class), List.of(
                lifting(1, Tales::textToWords),
                lifting(2, old -> old.put("place", "unknown"))));
    }

    private static ObjectNode textToWords(ObjectNode old) {
        old.set("words", old.remove("text"));
        return old;
    }

    static Upcaster lifting(int from, UnaryOperator<ObjectNode> lift) {
        return new Upcaster() {

            @Override
            public String name() {
                return "tale.heard";
            }

            @Override
            public int from() {
                return from;
            }

            @Override
            public ObjectNode lift(ObjectNode old) {
                return lift.apply(old);
            }
        };
    }

    static Told told(TaleId id) {
        return new Told(id, WORDS, "C-1", new BigDecimal("12.50"),
                Instant.parse("2026-11-02T10:15:30.123456Z"), LocalDate.of(2026, 11, 2), 3, null,
                Role.FINANCE, List.of("Nora Helmer", "Torvald Helmer"),
                List.of(answer("slow?", "Krogstad was rude"), answer("again?", "never again")),
                answer("last?", "goodbye"), Set.of("b", "a", "c"),
                Map.of(Role.COUNCIL, 2, Role.ANALYST, 1), null);
    }

    private static Answer answer(String question, String words) {
        return new Answer(question, words, SECOND);
    }

    private Tales() {}
}
