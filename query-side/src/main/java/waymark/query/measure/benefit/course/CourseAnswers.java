package waymark.query.measure.benefit.course;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.course.CourseQuery.AskCourse;
import waymark.api.measure.benefit.course.CourseQuery.AskFiscalYears;
import waymark.api.measure.benefit.course.CourseQuery.MoneyCourse;
import waymark.api.measure.benefit.course.CourseQuery.MoneyYears;
import waymark.api.measure.benefit.course.CourseQuery.MonthOfMoney;
import waymark.api.worth.FiscalStart;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers how money came together, from the months it moved in. */
@Component
class CourseAnswers {

    private static final int MONTHS_BACK = 59;
    private static final int MONTHS_AHEAD = 12;
    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final Courses courses;
    private final ProgrammeFacts programme;

    CourseAnswers(Courses courses, ProgrammeFacts programme) {
        this.courses = courses;
        this.programme = programme;
    }

    @QueryHandler
    MoneyCourse ask(AskCourse query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        NavigableMap<YearMonth, Moved> moved = gathered(courses.months(query.initiative(),
                asOf.effective().plusMonths(MONTHS_AHEAD), asOf), asOf.effective());
        return new MoneyCourse(months(moved, asOf.effective()), asOf.effective(),
                asOf.position());
    }

    @QueryHandler
    MoneyYears ask(AskFiscalYears query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        FiscalStart start = new FiscalStart(programme.settings(asOf).fiscalYearStart());
        NavigableMap<YearMonth, Moved> moved = courses.months(query.initiative(), ANY_DAY, asOf);
        return new MoneyYears(Years.of(moved, start, programme.currency(), asOf.effective()),
                asOf.effective(), asOf.position());
    }

    /** What came before the first month that is shown counts there. */
    private static NavigableMap<YearMonth, Moved> gathered(
            NavigableMap<YearMonth, Moved> moved, LocalDate day) {
        YearMonth first = YearMonth.from(day).minusMonths(MONTHS_BACK);
        NavigableMap<YearMonth, Moved> gathered = new TreeMap<>();
        moved.forEach((month, sums) -> gathered.merge(
                month.isBefore(first) ? first : month, sums, Moved::plus));
        return gathered;
    }

    private List<MonthOfMoney> months(NavigableMap<YearMonth, Moved> moved, LocalDate day) {
        List<MonthOfMoney> months = new ArrayList<>();
        if (moved.isEmpty()) {
            return months;
        }
        YearMonth now = YearMonth.from(day);
        YearMonth last = moved.lastKey().isAfter(now) ? moved.lastKey() : now;
        Moved nothing = Moved.nothing(programme.currency());
        Moved sums = nothing;
        for (YearMonth at = moved.firstKey(); !at.isAfter(last); at = at.plusMonths(1)) {
            sums = sums.plus(moved.getOrDefault(at, nothing));
            months.add(at.isAfter(now)
                    ? new MonthOfMoney(at.atEndOfMonth(), null, null, null,
                            sums.estimate(Kind.PLANNED))
                    : month(at.equals(now) ? day : at.atEndOfMonth(), sums));
        }
        return months;
    }

    private static MonthOfMoney month(LocalDate to, Moved sums) {
        return new MonthOfMoney(to, sums.of(Kind.SPENT), sums.of(Kind.MEASURED),
                sums.of(Kind.VERIFIED), sums.estimate(Kind.PLANNED));
    }
}
