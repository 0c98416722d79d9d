package waymark.command.deliver.project.bulk.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import waymark.api.deliver.project.ProjectRefusal;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.command.deliver.project.bulk.BulkFile;
import waymark.command.deliver.project.bulk.Cells;
import waymark.command.deliver.project.bulk.Found;
import waymark.command.deliver.project.bulk.Projects;
import waymark.command.deliver.project.bulk.Rejected;
import waymark.command.listen.feedback.reading.days.DayOrder;
import waymark.command.listen.feedback.reading.days.Days;
import waymark.command.listen.feedback.reading.file.Line;

/**
 * The weekly reports of a file.
 *
 * @param file as it was read
 * @param rows what was understood
 * @param rejected what is kept out
 */
record WeekFile(BulkFile file, List<WeekRow> rows, List<Rejected> rejected) {

    static WeekFile of(BulkFile file, Projects projects, LocalDate today) {
        String currency = projects.agreed().settings().currency();
        Days days = days(file);
        Map<String, Found> found = projects.find(file.lines().stream()
                .map(line -> new Cells(file.heading(), line, days).text("project"))
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        List<WeekRow> rows = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        Map<String, Long> seen = new HashMap<>();
        for (Line line : file.lines()) {
            try {
                Cells cells = Cells.of(file.heading(), line, days);
                rows.add(once(WeekRow.of(cells, found, currency, today), seen));
            } catch (Unacceptable wrong) {
                rejected.add(Rejected.of(file.heading(), line, wrong));
            }
        }
        return new WeekFile(file, rows, rejected);
    }

    private static Days days(BulkFile file) {
        DayOrder order = new DayOrder();
        List.of("week", "forecast finish").forEach(column -> {
            Integer place = file.heading().places().get(column);
            if (place != null) {
                file.lines().forEach(line -> order.see(line.cell(place)));
            }
        });
        return new Days(null, null, order);
    }

    private static WeekRow once(WeekRow row, Map<String, Long> seen) {
        if (row.project().of(Said.FOLD).ended()) {
            throw new Unacceptable("project", ProjectRefusal.ENDED.because().sentence(),
                    "a project that goes on");
        }
        Long first = seen.putIfAbsent(row.project().id() + "/" + row.week(), row.line());
        if (first != null) {
            throw new Unacceptable("project", "Line " + first + " reports the same week of it.",
                    "one row for each project and week");
        }
        return row;
    }
}
