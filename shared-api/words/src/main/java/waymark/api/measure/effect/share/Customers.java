package waymark.api.measure.effect.share;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.api.understand.persona.SegmentRule;
import waymark.api.understand.persona.SegmentRule.Condition;

/**
 * Customers who meet conditions; letters count alike, capital or small.
 *
 * @param values of each attribute that is narrowed, what may stand there; none for everybody
 */
record Customers(Map<String, Set<String>> values) {

    static final Customers ALL = new Customers(Map.of());

    Customers {
        values = Map.copyOf(values);
    }

    /** Those of them who meet the rule as well; empty when nobody can. */
    Optional<Customers> meeting(SegmentRule rule) {
        Map<String, Set<String>> narrowed = new HashMap<>(values);
        for (Condition one : rule.conditions()) {
            Set<String> anyOf = one.anyOf().stream().map(Customers::plain)
                    .collect(Collectors.toCollection(HashSet::new));
            Set<String> before = narrowed.get(plain(one.attribute()));
            if (before != null) {
                anyOf.retainAll(before);
            }
            if (anyOf.isEmpty()) {
                return Optional.empty();
            }
            narrowed.put(plain(one.attribute()), Set.copyOf(anyOf));
        }
        return Optional.of(new Customers(narrowed));
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
