package waymark.query.measure.benefit.money.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Shown;
import waymark.log.Recorded;

/** The lines that one event makes, each named after the event and its place in it. */
final class MadeLines {

    private final Recorded recorded;
    private final @Nullable InitiativeId initiative;
    private final List<MoneyLine> lines = new ArrayList<>();

    /** What an event says of one line; without an amount it says nothing. */
    record Said(Kind kind, LocalDate on, @Nullable Money amount, String what,
            @Nullable String ledgerReference) {}

    /**
     * What the line of a benefit tells beside.
     *
     * @param benefitClass what kind of good it does
     * @param estimate between which amounts it was planned
     * @param shown how well it is shown
     * @param number which claim or measurement it comes from
     * @param sample on whose strength it was verified, if not by itself
     */
    record Beside(@Nullable BenefitClass benefitClass, @Nullable Estimate estimate,
            @Nullable Shown shown, @Nullable Integer number, @Nullable String sample) {

        static final Beside NOTHING = new Beside(null, null, null, null, null);

        static Beside of(BenefitClass benefitClass, Shown shown, int number) {
            return new Beside(benefitClass, null, shown, number, null);
        }
    }

    /** Of this initiative; of none where the programme itself is meant. */
    MadeLines(Recorded recorded, @Nullable InitiativeId initiative) {
        this.recorded = recorded;
        this.initiative = initiative;
    }

    MadeLines add(Said said) {
        return add(Beside.NOTHING, said);
    }

    MadeLines add(Beside beside, Said said) {
        Money amount = said.amount();
        if (amount != null && !amount.isZero()) {
            String line = recorded.stream() + "." + recorded.version() + "." + lines.size();
            lines.add(new MoneyLine(line, said.kind(), said.on(), amount, beside.estimate(),
                    initiative == null ? null : initiative.value(), null,
                    beside.benefitClass(), beside.shown(), said.what(),
                    said.ledgerReference(), recorded.stream(), beside.number(),
                    beside.sample(), recorded.position()));
        }
        return this;
    }

    List<MoneyLine> all() {
        return lines;
    }
}
