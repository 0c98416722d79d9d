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
 * counted directly has run its time, and none was taken in due time.
 */
@Component
public class DueReadings {

    private final Board<BenefitRow> board;

    DueReadings(Boards boards) {
        this.board = boards.of(BenefitBoard.class);
    }

    /** A reading that is due. */
    public record DueReading(String benefit, String reference, String name, ProofMethod method,
            LocalDate due) {}

    /** Those of one owner, soonest due first. */
    public Stream<DueReading> of(String owner, AsOf asOf) {
        return board.all("owner", owner, asOf).stream()
                .filter(row -> row.faded() == null && !due(row).isAfter(asOf.effective())
                        && row.measurements().stream().noneMatch(DueReadings::counts))
                .map(row -> new DueReading(row.id(), row.reference(),
                        row.planned().plan().name(), row.planned().plan().method(), due(row)))
                .sorted(java.util.Comparator.comparing(DueReading::due));
    }

    private static LocalDate due(BenefitRow row) {
        Bar bar = row.bar();
        return bar == null ? row.planned().plan().to() : bar.dueOn();
    }

    private static boolean counts(BenefitMeasured one) {
        return one.proof() == null || !one.proof().early();
    }
}
