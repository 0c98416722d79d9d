package waymark.query.govern.duty.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.govern.overview.Duty;
import waymark.api.govern.overview.Duty.Deed;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.query.choose.council.agenda.OpenConditions;
import waymark.query.kernel.Viewer;
import waymark.query.measure.benefit.DueReadings;
import waymark.query.measure.benefit.DueReadings.DueReading;

/** What one promised and is due: a condition of an approval (BC-5), a reading of a benefit. */
@Component
public class Promises {

    private final OpenConditions conditions;
    private final DueReadings readings;
    private final Clock clock;

    Promises(OpenConditions conditions, DueReadings readings, Clock clock) {
        this.conditions = conditions;
        this.readings = readings;
        this.clock = clock;
    }

    /** What a person owes. */
    public Stream<Waits> owed(String person, Viewer viewer) {
        return Stream.concat(
                conditions.of(person, viewer.asOf()).map(one -> new Waits(one.businessCase(),
                        one.reference(), one.text(), "a condition to be met", one.due(),
                        one.due().atStartOfDay(clock.getZone()).toInstant())
                        .doing(Duty.of(Deed.MEET_CONDITION, one.number()))),
                readings.of(person, viewer.asOf()).map(this::waits));
    }

    private Waits waits(DueReading one) {
        LocalDate due = one.due();
        Waits waits = new Waits(one.benefit(), one.reference(), one.name(),
                one.barred() ? "a bar to be agreed" : "a reading of what it brings", due,
                due.atStartOfDay(clock.getZone()).toInstant());
        return one.barred() ? waits : waits.doing(Duty.of(deed(one.method())));
    }

    private static Deed deed(ProofMethod method) {
        return switch (method) {
            case DIRECT_COUNT -> Deed.COUNT_BENEFIT;
            case PRE_POST -> Deed.COMPARE_BENEFIT;
            case DIFFERENCE_IN_DIFFERENCES -> Deed.COMPARE_WITH_CONTROL;
        };
    }
}
