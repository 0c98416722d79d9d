package waymark.query.measure.benefit;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.measure.benefit.BenefitEvent.BenefitMeasured;
import waymark.api.worth.proof.Bar;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/**
 * Benefits whose owner owes a reading: the day of the reading that counts has come, or what is
 * counted directly has run its time, and none was taken since. What is compared without a bar
 * cannot be read yet: it waits for the bar.
 */
@Component
public class DueReadings {

    private final Board<BenefitRow> board;

    DueReadings(Boards boards) {
        this.board = boards.of(BenefitBoard.class);
    }

    /**
     * A reading that is due.
     *
     * @param barred whether no bar was agreed that it could be held against (BEN-3)
     */
    public record DueReading(String benefit, String reference, String name, ProofMethod method,
            boolean barred, LocalDate due) {}

    /** Those of one owner, soonest due first. */
    public Stream<DueReading> of(String owner, AsOf asOf) {
        return board.all("owner", owner, asOf).stream()
                .filter(row -> row.faded() == null && !due(row).isAfter(asOf.effective())
                        && row.measurements().stream().noneMatch(one -> counts(one, due(row))))
                .map(DueReadings::owed)
                .sorted(java.util.Comparator.comparing(DueReading::due));
    }

    private static LocalDate due(BenefitRow row) {
        Bar bar = row.bar();
        return bar == null ? row.planned().plan().to() : bar.dueOn();
    }

    private static DueReading owed(BenefitRow row) {
        ProofMethod method = row.planned().plan().method();
        return new DueReading(row.id(), row.reference(), row.planned().plan().name(), method,
                row.bar() == null && method != ProofMethod.DIRECT_COUNT, due(row));
    }

    /** What is counted before the time is over says nothing of the rest of it. */
    private static boolean counts(BenefitMeasured one, LocalDate due) {
        return one.proof() == null ? !one.effectiveOn().isBefore(due) : !one.proof().early();
    }
}
