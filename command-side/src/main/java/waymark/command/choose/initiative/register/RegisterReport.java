package waymark.command.choose.initiative.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.Inherited;
import waymark.api.choose.initiative.InitiativeView.Gap;
import waymark.api.kernel.Receipt;
import waymark.api.worth.Money;
import waymark.command.choose.initiative.register.reading.Column;
import waymark.command.choose.initiative.register.reading.Register;

/**
 * What a register brings, or brought.
 *
 * @param preview whether nothing was recorded
 * @param columns which heading was read as what
 * @param ignored headings that mean nothing here
 * @param counts how many rows are in each state, and how many values were rejected
 * @param money what all these rows say of money
 * @param lacking how many rows lack each thing; it refuses nothing
 */
record RegisterReport(
        boolean preview,
        Map<Column, String> columns,
        List<String> ignored,
        Map<String, Long> counts,
        Sums money,
        Map<Gap, Long> lacking,
        List<Row> rows,
        List<Register.Rejected> rejected) {

    /** What rows say was spent, and what they claim as benefit; none of it is proven here. */
    record Sums(Money spent, Money claimed) {

        private static Sums of(List<Row> rows, String currency) {
            return new Sums(
                    Money.sum(currency, rows.stream().map(row -> row.row().spent())
                            .flatMap(Stream::ofNullable).toList()),
                    Money.sum(currency, rows.stream().map(row -> row.row().claimed())
                            .flatMap(Stream::ofNullable).toList()));
        }
    }

    /** What becomes of a row. */
    enum State {
        NEW, HERE_ALREADY, LOADED
    }

    /**
     * One row.
     *
     * @param row what the register says
     * @param owner the id of the person it was matched to; none leaves a gap
     * @param gaps what is missing; it refuses nothing
     * @param reference what it is called here now, once it is loaded
     * @param position up to where one must have read to see it
     */
    record Row(Inherited row, @Nullable String owner, List<Gap> gaps, State state,
            @Nullable String reference, @Nullable Long position) {

        Row at(Receipt receipt) {
            return new Row(row, owner, gaps, state, receipt.reference(), receipt.position());
        }
    }

    static RegisterReport of(boolean preview, Register register, List<Row> rows,
            String currency) {
        Map<String, Long> counts = rows.stream().collect(Collectors.groupingBy(
                row -> row.state().name(), TreeMap::new, Collectors.counting()));
        counts.put("REJECTED", register.rejected().stream()
                .map(Register.Rejected::line).distinct().count());
        return new RegisterReport(preview, register.columns(), register.ignored(), counts,
                Sums.of(rows, currency),
                rows.stream().flatMap(row -> row.gaps().stream())
                        .collect(Collectors.groupingBy(gap -> gap, TreeMap::new,
                                Collectors.counting())),
                rows, register.rejected());
    }

    /** Up to where one must have read to see all of it; 0 when nothing was recorded. */
    long position() {
        return rows.stream().map(Row::position).filter(java.util.Objects::nonNull)
                .mapToLong(Long::longValue).max().orElse(0);
    }
}
