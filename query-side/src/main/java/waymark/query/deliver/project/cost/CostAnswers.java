package waymark.query.deliver.project.cost;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectQuery.FindProject;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.cost.CostQuery.AskCostMonths;
import waymark.api.deliver.project.cost.CostQuery.CostLine;
import waymark.api.deliver.project.cost.CostQuery.CostList;
import waymark.api.deliver.project.cost.CostQuery.CostMonth;
import waymark.api.deliver.project.cost.CostQuery.CostMonths;
import waymark.api.deliver.project.cost.CostQuery.CostSums;
import waymark.api.deliver.project.cost.CostQuery.ListCosts;
import waymark.query.deliver.project.cost.CostBook.Total;
import waymark.query.deliver.project.cost.CostBook.Window;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers questions about the money of one project. */
@Component
class CostAnswers {

    private final CostBook book;
    private final Queries queries;

    CostAnswers(CostBook book, Queries queries) {
        this.book = book;
        this.queries = queries;
    }

    @QueryHandler
    CostList list(ListCosts query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        ProjectView project = queries.ask(new FindProject(query.project()), viewer);
        List<CostLine> found = book.page(project.id(), query.kind(), query.after(),
                new Window(query.limit() + 1, viewer.asOf()));
        List<CostLine> shown = found.subList(0, Math.min(query.limit(), found.size()));
        Map<Cost.Kind, Total> totals = book.totals(project.id(), query.kind(), viewer.asOf());
        Map<Cost.Kind, BigDecimal> sums = new EnumMap<>(Cost.Kind.class);
        totals.forEach((kind, total) -> sums.put(kind, total.sum()));
        return new CostList(List.copyOf(shown),
                new Months(project.baseline().currency(), List.of()).sums(sums),
                totals.values().stream().mapToLong(Total::count).sum(),
                found.size() > query.limit() ? shown.getLast().line() : null);
    }

    @QueryHandler
    CostMonths ask(AskCostMonths query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        ProjectView project = queries.ask(new FindProject(query.project()), viewer);
        AsOf asOf = viewer.asOf();
        Months months = new Months(project.baseline().currency(),
                book.forecasts(project.id(), asOf));
        List<CostMonth> all = months.of(book.months(project.id(), asOf));
        CostSums sums = all.isEmpty() ? months.sums(Map.of()) : all.getLast().toDate();
        return new CostMonths(project.reference(), project.baseline(),
                project.baseline().minus(sums.budget()), all, sums,
                months.forecast(YearMonth.from(asOf.effective())), asOf.effective());
    }
}
