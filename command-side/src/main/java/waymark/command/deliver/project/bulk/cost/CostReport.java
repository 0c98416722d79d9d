package waymark.command.deliver.project.bulk.cost;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;
import waymark.command.deliver.project.bulk.Rejected;
import waymark.command.deliver.project.bulk.Rejects;

/**
 * What a file of costs brings, or brought.
 *
 * @param preview whether nothing was recorded
 * @param ignored headings that mean nothing here
 * @param counts how many rows are in each state
 * @param total what all rows but those kept out add up to, in the base currency
 * @param controlTotal what they were said to add up to, where it was said
 * @param balanced whether the two are equal; without it nothing is taken in
 * @param projects what the rows of each project add up to
 * @param rejects the rows that were kept out as a file of CSV; empty where there are none
 * @param position up to where one must have read to see all of it; 0 when nothing was recorded
 */
record CostReport(
        boolean preview,
        List<String> ignored,
        Counts counts,
        Money total,
        @Nullable Money controlTotal,
        boolean balanced,
        List<ProjectSum> projects,
        List<Row> rows,
        List<Rejected> rejected,
        String rejects,
        long position) {

    /** What becomes of a row. */
    enum State {
        NEW, LOADED, HERE_ALREADY
    }

    /** How many rows are to come in, came in now, were here already, and are kept out. */
    record Counts(long fresh, long loaded, long hereAlready, long rejected) {

        static Counts of(List<Row> rows, int rejected) {
            return new Counts(count(rows, State.NEW), count(rows, State.LOADED),
                    count(rows, State.HERE_ALREADY), rejected);
        }

        private static long count(List<Row> rows, State state) {
            return rows.stream().filter(row -> row.state() == state).count();
        }
    }

    /** What the rows of a project add up to, in the base currency. */
    record ProjectSum(String project, String title, int rows, Money total) {}

    /**
     * One row.
     *
     * @param line of the file, from 1
     * @param project the reference of its project
     * @param amount as it is stated
     * @param inBase the same in the base currency
     */
    record Row(long line, String project, Cost.Kind kind, Cost.Nature nature, LocalDate day,
            Money amount, @Nullable ExchangeRate rate, Money inBase,
            @Nullable String ledgerReference, @Nullable String what, State state) {

        static Row of(CostRow row, State state) {
            Cost cost = row.cost();
            return new Row(row.line(), row.project().reference(), cost.kind(), cost.nature(),
                    Objects.requireNonNull(cost.effectiveOn(), "read from the file"),
                    cost.amount(), cost.rate(), row.inBase(), cost.ledgerReference(),
                    cost.what(), state);
        }
    }

    static CostReport of(boolean preview, CostFile file, @Nullable Money controlTotal,
            Taken taken) {
        List<ProjectSum> sums = file.byProject().values().stream()
                .map(rows -> new ProjectSum(rows.getFirst().project().reference(),
                        rows.getFirst().project().started().title(), rows.size(),
                        Money.sum(file.currency(), rows.stream().map(CostRow::inBase).toList())))
                .toList();
        return new CostReport(preview, file.file().heading().ignored(),
                Counts.of(taken.rows(), file.rejected().size()), file.total(), controlTotal,
                file.total().equals(controlTotal), sums, taken.rows(), file.rejected(),
                Rejects.file(file.file(), file.rejected()), taken.position());
    }

    /** The rows with what becomes of them, and up to where that is recorded. */
    record Taken(List<Row> rows, long position) {}
}
