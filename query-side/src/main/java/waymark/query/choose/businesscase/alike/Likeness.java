package waymark.query.choose.businesscase.alike;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.worth.Estimate;

/**
 * What makes cases alike: what they mostly bring, and how large they are.
 *
 * @param kind the class of benefit that brings most; the first one counted where nothing is
 * @param costs all likely costs of the option that is asked for
 */
record Likeness(BenefitClass kind, BigDecimal costs) {

    private static final BigDecimal TIMES = BigDecimal.valueOf(4);

    static Likeness of(CaseContent content) {
        Map<BenefitClass, BigDecimal> sums = new EnumMap<>(BenefitClass.class);
        content.chosenOption().benefits().forEach(line -> sums.merge(line.benefitClass(),
                content.inBase(line).stream().map(Likeness::likely)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                BigDecimal::add));
        BenefitClass kind = sums.entrySet().stream().max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey).orElse(content.headline().getFirst());
        return new Likeness(kind, content.chosenOption().costs().stream()
                .flatMap(line -> content.inBase(line).stream()).map(Likeness::likely)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The same kind, and neither more than four times as large as the other. */
    boolean isLike(Likeness other) {
        return kind == other.kind && costs.compareTo(other.costs.multiply(TIMES)) <= 0
                && other.costs.compareTo(costs.multiply(TIMES)) <= 0;
    }

    private static BigDecimal likely(Estimate amount) {
        return amount.likely().amount();
    }
}
