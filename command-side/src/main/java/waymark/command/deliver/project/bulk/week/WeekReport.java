package waymark.command.deliver.project.bulk.week;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.week.Lights;
import waymark.api.worth.Money;
import waymark.command.deliver.project.bulk.Rejected;
import waymark.command.deliver.project.bulk.Rejects;

/**
 * What a file of weekly reports brings, or brought.
 *
 * @param preview whether nothing was recorded
 * @param ignored headings that mean nothing here
 * @param counts how many rows are in each state
 * @param rejects the rows that were kept out as a file of CSV; empty where there are none
 * @param position up to where one must have read to see all of it; 0 when nothing was recorded
 */
record WeekReport(
        boolean preview,
        List<String> ignored,
        Counts counts,
        List<Row> rows,
        List<Rejected> rejected,
        String rejects,
        long position) {

    /** What becomes of a row. */
    enum State {
        NEW, LOADED, HERE_ALREADY
    }

    /** How many rows are to come in, came in now, were here already, and are kept out. */
    record Counts(long fresh, long loaded, long hereAlready, long rejected) {}

    /**
     * One row.
     *
     * @param line of the file, from 1
     * @param project the reference of its project
     * @param week the Monday of the week it is about
     */
    record Row(long line, String project, String title, LocalDate week, Lights lights,
            @Nullable String words, @Nullable LocalDate forecastFinish,
            @Nullable Money forecastCost, State state) {

        static Row of(WeekRow row, State state) {
            return new Row(row.line(), row.project().reference(),
                    row.project().started().title(), row.week(), row.report().lights(),
                    row.report().words(), row.report().forecastFinish(), row.forecast(), state);
        }
    }

    /** The rows with what becomes of them, and up to where that is recorded. */
    record Taken(List<Row> rows, long position) {

        private long count(State state) {
            return rows.stream().filter(row -> row.state() == state).count();
        }
    }

    static WeekReport of(boolean preview, WeekFile file, Taken taken) {
        return new WeekReport(preview, file.file().heading().ignored(),
                new Counts(taken.count(State.NEW), taken.count(State.LOADED),
                        taken.count(State.HERE_ALREADY), file.rejected().size()),
                taken.rows(), file.rejected(), Rejects.file(file.file(), file.rejected()),
                taken.position());
    }
}
