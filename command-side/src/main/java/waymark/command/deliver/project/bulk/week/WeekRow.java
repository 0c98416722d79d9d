package waymark.command.deliver.project.bulk.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.ProjectCommand.ReportWeekly;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.project.week.Lights.Light;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;
import waymark.command.deliver.project.bulk.Cells;
import waymark.command.deliver.project.bulk.Columns;
import waymark.command.deliver.project.bulk.Found;

/**
 * The report of one project.
 *
 * @param line of the file, from 1
 * @param week the Monday of the week it is about
 * @param forecast what the whole project is now expected to cost, if that is said
 */
record WeekRow(long line, Found project, LocalDate week, ReportWeekly report,
        @Nullable Money forecast) {

    static final Columns COLUMNS = new Columns(Map.of(
            "project", Set.of("project reference", "project key", "external key", "wbs"),
            "week", Set.of("week of", "date", "day"),
            "scope", Set.of("scope light"),
            "schedule", Set.of("schedule light", "time"),
            "cost", Set.of("cost light", "budget"),
            "benefit", Set.of("benefit light"),
            "words", Set.of("comment", "status", "how does it stand"),
            "forecast finish", Set.of("expected finish", "finish"),
            "forecast cost", Set.of("expected cost", "estimate at completion", "eac")),
            List.of("project"));

    private static final Map<String, Light> LIGHTS = Map.of("green", Light.GREEN, "g", Light.GREEN,
            "amber", Light.AMBER, "yellow", Light.AMBER, "a", Light.AMBER, "red", Light.RED, "r",
            Light.RED);

    /**
     * Reads a row.
     *
     * @param today the day of the import, in whose week a row is that names none
     * @throws Unacceptable naming the column at fault
     */
    static WeekRow of(Cells cells, Map<String, Found> projects, String currency,
            LocalDate today) {
        Found project = projects.get(cells.needed("project", "the reference of a project"));
        if (project == null) {
            throw new Unacceptable("project", "This names no project.",
                    "the reference or external key of a project");
        }
        LocalDate week = monday(cells.day("week"), today);
        Money forecast = cells.amount("forecast cost", currency);
        List<Cost> costs = forecast == null
                ? List.of()
                : List.of(new Cost(Cost.Kind.FORECAST, null, forecast, null, null, null, null));
        return new WeekRow(cells.line().number(), project, week, new ReportWeekly(project.id(),
                week, lights(cells), cells.text("words"), cells.day("forecast finish"),
                List.of(), costs, List.of()), forecast);
    }

    private static Lights lights(Cells cells) {
        return new Lights(cells.word("scope", LIGHTS), cells.word("schedule", LIGHTS),
                cells.word("cost", LIGHTS), cells.word("benefit", LIGHTS));
    }

    private static LocalDate monday(@Nullable LocalDate said, LocalDate today) {
        LocalDate week = (said == null ? today : said)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (week.isAfter(today)) {
            throw new Unacceptable("week", "This week is still to come.",
                    "a day up to today, or nothing for this week");
        }
        return week;
    }
}
