package waymark.command.deliver.project.bulk.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Receipt;
import waymark.command.deliver.project.bulk.Rekeyed;
import waymark.command.deliver.project.bulk.week.WeekReport.Row;
import waymark.command.deliver.project.bulk.week.WeekReport.State;
import waymark.command.deliver.project.bulk.week.WeekReport.Taken;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.log.EventLog;

/** Says what a file of weekly reports would bring, or brings it: each by its own command. */
@Component
class WeekImport {

    private final Commands commands;
    private final EventLog log;

    WeekImport(Commands commands, EventLog log) {
        this.commands = commands;
        this.log = log;
    }

    /** What would come in; nothing is recorded. */
    Taken preview(WeekFile file) {
        return new Taken(file.rows().stream().map(row -> Row.of(row, isHere(row)
                ? State.HERE_ALREADY
                : State.NEW)).toList(), 0);
    }

    /** Reports what was not said before; repeating it changes nothing. */
    Taken load(WeekFile file, Ask ask) {
        List<Row> rows = new ArrayList<>();
        long position = 0;
        for (WeekRow row : file.rows()) {
            // The first row takes the key itself: used for another file, it is noticed (COM-2).
            Ask own = rows.isEmpty()
                    ? ask
                    : Rekeyed.of(ask, row.project().id().value() + "/" + row.week());
            Optional<Receipt> before = log.answered(own.key());
            boolean here = before.isEmpty() && isHere(row);
            rows.add(Row.of(row, here ? State.HERE_ALREADY : State.LOADED));
            if (!here) {
                position = before.orElseGet(() -> commands.send(own, row.report())).position();
            }
        }
        return new Taken(rows, position);
    }

    private static boolean isHere(WeekRow row) {
        return row.project().of(Said.FOLD).holds(row);
    }
}
