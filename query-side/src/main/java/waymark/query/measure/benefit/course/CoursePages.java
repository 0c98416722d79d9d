package waymark.query.measure.benefit.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.measure.benefit.course.CourseQuery.AskCourse;
import waymark.api.measure.benefit.course.CourseQuery.AskFiscalYears;
import waymark.api.measure.benefit.course.CourseQuery.MoneyYears;
import waymark.api.measure.benefit.course.CourseQuery.YearOfMoney;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** How money came together, as curves and by fiscal year, of all or of one initiative. */
@Controller
@RequestMapping("/measure/course")
class CoursePages {

    private final Queries queries;
    private final Named named;
    private final MoneyChart chart;
    private final Say say;

    CoursePages(Queries queries, Named named, MoneyChart chart, Say say) {
        this.queries = queries;
        this.named = named;
        this.chart = chart;
        this.say = say;
    }

    @GetMapping
    @Asks(AskCourse.class)
    String course(@RequestParam(required = false) @Nullable String initiative, Viewer viewer,
            Model model) {
        String stream = named.streamIfSaid(InitiativeId.SUBJECT, initiative);
        MoneyYears years = queries.ask(new AskFiscalYears(stream), viewer);
        model.addAttribute("initiative", initiative);
        model.addAttribute("years", table(years));
        model.addAttribute("asOf", years.asOf());
        model.addAttribute("chart",
                chart.of(queries.ask(new AskCourse(stream), viewer).months()));
        return "measure/course";
    }

    private Table table(MoneyYears years) {
        return new Table("money by fiscal year",
                List.of(Column.text("year", "Fiscal year"), Column.text("to", "To"),
                        Column.figure("spent", "Spent"), Column.figure("measured", "Measured"),
                        Column.figure("verified", "Verified"),
                        Column.figure("planned", "Planned"),
                        Column.figure("low", "Plan, low"), Column.figure("high", "Plan, high"),
                        Column.figure("net", "Verified less spent"),
                        Column.figure("running", "All years so far")),
                years.years().stream().map(this::row).toList(), null);
    }

    private Row row(YearOfMoney year) {
        Estimate planned = year.planned();
        return Row.of(Cell.of(year.over() ? year.name() : year.name() + " (not over)"),
                Cell.said(year.to(), say.date(year.to())), money(year.spent()),
                money(year.measured()), money(year.verified()), money(planned.likely()),
                money(planned.low()), money(planned.high()), money(year.net()),
                money(year.running()));
    }

    private Cell money(Money money) {
        return Cell.said(money.amount(), say.money(money));
    }
}
