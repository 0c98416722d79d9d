package waymark.query.govern.duty.promise;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.govern.overview.Duty;
import waymark.api.govern.overview.Duty.Deed;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.query.choose.council.agenda.OpenConditions;
import waymark.query.choose.council.agenda.OpenConditions.OpenCondition;
import waymark.query.govern.lapse.Lapses;
import waymark.query.govern.lapse.Lapses.Late;
import waymark.query.kernel.Viewer;
import waymark.query.measure.benefit.DueReadings;
import waymark.query.measure.benefit.DueReadings.DueReading;

/** What one promised and is due: a condition of an approval (BC-5), a reading of a benefit. */
@Component
public class Promises {

    private final OpenConditions conditions;
    private final DueReadings readings;
    private final Lapses lapses;
    private final Clock clock;

    Promises(OpenConditions conditions, DueReadings readings, Lapses lapses, Clock clock) {
        this.conditions = conditions;
        this.readings = readings;
        this.lapses = lapses;
        this.clock = clock;
    }

    /** What a person owes. */
    public Stream<Waits> owed(String person, Viewer viewer) {
        List<OpenCondition> open = conditions.of(person, viewer.asOf()).toList();
        Late late = lapses.of(open.stream().map(OpenCondition::businessCase).distinct().toList(),
                viewer.asOf());
        return Stream.concat(open.stream().map(one -> waits(one, late)),
                readings.of(person, viewer.asOf()).map(this::waits));
    }

    /** ORG-2: what somebody who left had promised. */
    public Stream<Waits> left(String gone, String why, Viewer viewer) {
        return Stream.concat(conditions.of(gone, viewer.asOf()).map(one -> new Waits(
                one.businessCase(), one.reference(), one.text(), why, one.due(),
                since(one.due()))),
                readings.of(gone, viewer.asOf()).map(one -> new Waits(one.benefit(),
                        one.reference(), one.name(), why, one.due(), since(one.due()))));
    }

    private Instant since(LocalDate due) {
        return due.atStartOfDay(clock.getZone()).toInstant();
    }

    private Waits waits(OpenCondition one, Late late) {
        return new Waits(one.businessCase(), one.reference(), one.text(),
                late.has(one.businessCase(), Integer.toString(one.number()), one.due())
                        ? "a condition to be met, overdue"
                        : "a condition to be met",
                one.due(), since(one.due())).doing(Duty.of(Deed.MEET_CONDITION, one.number()));
    }

    private Waits waits(DueReading one) {
        LocalDate due = one.due();
        Waits waits = new Waits(one.benefit(), one.reference(), one.name(),
                one.barred() ? "a bar to be agreed" : "a reading of what it brings", due,
                since(due));
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
