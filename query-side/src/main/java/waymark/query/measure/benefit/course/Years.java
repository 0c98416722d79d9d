package waymark.query.measure.benefit.course;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.course.CourseQuery.YearOfMoney;
import waymark.api.worth.FiscalStart;
import waymark.api.worth.Money;

/** Gathers months into fiscal years, without a gap between the first and the last. */
final class Years {

    static List<YearOfMoney> of(NavigableMap<YearMonth, Moved> months, FiscalStart start,
            String currency, LocalDate day) {
        NavigableMap<LocalDate, Moved> years = new TreeMap<>();
        months.forEach((month, moved) -> years.merge(
                start.begins(month.atDay(1)), moved, Moved::plus));
        List<YearOfMoney> said = new ArrayList<>();
        Money running = Money.zero(currency);
        Moved nothing = Moved.nothing(currency);
        LocalDate from = years.isEmpty() ? LocalDate.MAX : years.firstKey();
        while (!years.isEmpty() && !from.isAfter(years.lastKey())) {
            YearOfMoney year = year(from, years.getOrDefault(from, nothing), running, day);
            said.add(year);
            running = year.running();
            from = from.plusYears(1);
        }
        return said;
    }

    private static YearOfMoney year(LocalDate from, Moved moved, Money before, LocalDate day) {
        LocalDate to = from.plusYears(1).minusDays(1);
        Money net = moved.of(Kind.VERIFIED).minus(moved.of(Kind.SPENT));
        return new YearOfMoney(FiscalStart.name(from), from, to, moved.of(Kind.SPENT),
                moved.of(Kind.MEASURED), moved.of(Kind.VERIFIED), moved.estimate(Kind.PLANNED),
                net, before.plus(net), to.isBefore(day));
    }

    private Years() {}
}
