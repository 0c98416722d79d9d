package waymark.command.deliver.watch;

import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;

import java.util.Set;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.watch.OverdueCommand;
import waymark.api.deliver.watch.OverdueCommand.TellReportOverdue;
import waymark.api.deliver.watch.OverdueEvent;
import waymark.api.deliver.watch.OverdueEvent.ReportOverdue;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** PRJ-5: a timer asks; a project that said something since, or has ended, is let be. */
final class OverdueDecider implements Decider<Boolean, OverdueCommand, OverdueEvent> {

    @Override
    public Boolean initial() {
        return false;
    }

    @Override
    public Boolean evolve(Boolean told, OverdueEvent event) {
        return switch (event) {
            case ReportOverdue _ -> true;
        };
    }

    @Override
    public Set<String> restsOn(Boolean told, OverdueCommand command, Known known) {
        return switch (command) {
            case TellReportOverdue wish -> Set.of(wish.project().value());
        };
    }

    @Override
    public Decision<OverdueEvent> decide(Boolean told, OverdueCommand command, Known known) {
        return switch (command) {
            case TellReportOverdue wish -> tell(wish, known);
        };
    }

    private static Decision<OverdueEvent> tell(TellReportOverdue wish, Known known) {
        Heard heard = known.of(wish.project().value(), Heard.FOLD);
        ProjectStarted started = heard.started();
        boolean late = !heard.ended() && heard.last() == wish.since()
                && known.today().isAfter(wish.due());
        return started == null || !late
                ? nothingToDo()
                : accept(new ReportOverdue(wish.overdue(), wish.project(), started.initiative(),
                        started.manager(), wish.due()));
    }
}
