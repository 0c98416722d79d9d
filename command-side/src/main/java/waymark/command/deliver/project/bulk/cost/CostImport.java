package waymark.command.deliver.project.bulk.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectCommand.TakeInCosts;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Receipt;
import waymark.command.deliver.project.bulk.Rekeyed;
import waymark.command.deliver.project.bulk.cost.CostReport.Row;
import waymark.command.deliver.project.bulk.cost.CostReport.State;
import waymark.command.deliver.project.bulk.cost.CostReport.Taken;
import waymark.command.deliver.project.cost.Booked;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.log.EventLog;

/** Says what a file of costs would bring, or brings it: the costs of each project at once. */
@Component
class CostImport {

    private final Commands commands;
    private final EventLog log;

    CostImport(Commands commands, EventLog log) {
        this.commands = commands;
        this.log = log;
    }

    /** What would come in; nothing is recorded. */
    Taken preview(CostFile file) {
        Map<ProjectId, Set<String>> booked = new HashMap<>();
        file.byProject().forEach((id, rows) -> booked.put(id,
                rows.getFirst().project().of(Booked.FOLD).names()));
        return new Taken(file.rows().stream().map(row -> Row.of(row,
                booked.getOrDefault(row.project().id(), Set.of()).contains(row.name())
                        ? State.HERE_ALREADY
                        : State.NEW))
                .toList(),
                0);
    }

    /** Brings in what is not here yet; repeating it changes nothing. */
    Taken load(CostFile file, Ask ask) {
        List<Row> rows = new ArrayList<>();
        long position = 0;
        for (var one : file.byProject().entrySet()) {
            // The first project takes the key itself: used for another file, it is noticed (COM-2).
            Ask own = rows.isEmpty() ? ask : Rekeyed.of(ask, one.getKey().value());
            Receipt receipt = commands.send(own, new TakeInCosts(one.getKey(),
                    one.getValue().stream().map(CostRow::cost).toList()));
            Set<String> recorded = recorded(receipt);
            one.getValue().forEach(row -> rows.add(Row.of(row, recorded.contains(row.name())
                    ? State.LOADED
                    : State.HERE_ALREADY)));
            position = Math.max(position, receipt.position());
        }
        rows.sort(Comparator.comparingLong(Row::line));
        return new Taken(rows, position);
    }

    /** What an append brought, now or when its key was used first. */
    private Set<String> recorded(Receipt receipt) {
        return receipt.events() == 0
                ? Set.of()
                : log.stream(receipt.stream(), receipt.version() - receipt.events() + 1,
                        receipt.events()).stream()
                        .map(told -> Booked.name((CostRecorded) told.event()))
                        .collect(Collectors.toSet());
    }
}
