package waymark.command.deliver.project.bulk.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;
import waymark.command.choose.initiative.register.reading.Amounts;
import waymark.command.deliver.project.bulk.BulkFile;
import waymark.command.deliver.project.bulk.Cells;
import waymark.command.deliver.project.bulk.Found;
import waymark.command.deliver.project.bulk.Projects;
import waymark.command.deliver.project.bulk.Rejected;
import waymark.command.kernel.rule.Agreed;
import waymark.command.listen.feedback.reading.days.DayOrder;
import waymark.command.listen.feedback.reading.days.Days;
import waymark.command.listen.feedback.reading.file.Line;

/**
 * The costs of a file.
 *
 * @param file as it was read
 * @param rows what was understood
 * @param rejected what is kept out
 * @param currency the base currency
 */
record CostFile(BulkFile file, List<CostRow> rows, List<Rejected> rejected, String currency) {

    static CostFile of(BulkFile file, Projects projects, LocalDate today) {
        Agreed agreed = projects.agreed();
        unlessOtherMoney(file, agreed.settings().currency());
        Days days = days(file);
        Map<String, Found> found = projects.find(file.lines().stream()
                .map(line -> new Cells(file.heading(), line, days).text("project"))
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        List<CostRow> rows = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        Map<String, Long> seen = new HashMap<>();
        for (Line line : file.lines()) {
            try {
                Cells cells = Cells.of(file.heading(), line, days);
                rows.add(once(CostRow.of(cells, found, agreed), seen, today));
            } catch (Unacceptable wrong) {
                rejected.add(Rejected.of(file.heading(), line, wrong));
            }
        }
        return new CostFile(file, rows, rejected, agreed.settings().currency());
    }

    /** What all rows that were understood add up to. */
    Money total() {
        return Money.sum(currency, rows.stream().map(CostRow::inBase).toList());
    }

    /** The rows of each project, in the order of the file. */
    Map<ProjectId, List<CostRow>> byProject() {
        return rows.stream().collect(Collectors.groupingBy(row -> row.project().id(),
                java.util.LinkedHashMap::new, Collectors.toList()));
    }

    /** A heading may name the currency of all amounts; another one needs a column and rates. */
    private static void unlessOtherMoney(BulkFile file, String base) {
        boolean said = file.heading().places().containsKey("currency");
        Integer amount = file.heading().places().get("amount");
        if (!said && amount != null) {
            new Amounts(base).heading(file.heading().written().get(amount));
        }
    }

    private static Days days(BulkFile file) {
        DayOrder order = new DayOrder();
        Integer place = file.heading().places().get("day");
        if (place != null) {
            file.lines().forEach(line -> order.see(line.cell(place)));
        }
        return new Days(null, null, order);
    }

    private static CostRow once(CostRow row, Map<String, Long> seen, LocalDate today) {
        LocalDate day = Objects.requireNonNull(row.cost().effectiveOn(), "read from the file");
        if (row.cost().kind() != Cost.Kind.BUDGET && day.isAfter(today)) {
            throw new Unacceptable("day", "This day is still to come.",
                    "a day up to today; a budget may speak of later ones");
        }
        Long first = seen.putIfAbsent(row.project().id() + "/" + row.name(), row.line());
        if (first != null) {
            throw new Unacceptable("ledger reference", "This is the same as line " + first + ".",
                    "each ledger reference once for a project and kind");
        }
        return row;
    }
}
