package waymark.command.deliver.project.work;

import static waymark.api.deliver.project.work.WorkRefusal.NO_SUCH_LINK;
import static waymark.api.deliver.project.work.WorkRefusal.PROJECT_ENDED;
import static waymark.api.deliver.project.work.WorkRefusal.TOO_MANY_LINKS;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Set;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.work.WorkCommand;
import waymark.api.deliver.project.work.WorkCommand.CloseWorkHook;
import waymark.api.deliver.project.work.WorkCommand.LinkWork;
import waymark.api.deliver.project.work.WorkCommand.OpenWork;
import waymark.api.deliver.project.work.WorkCommand.OpenWorkHook;
import waymark.api.deliver.project.work.WorkCommand.UnlinkWork;
import waymark.api.deliver.project.work.WorkEvent;
import waymark.api.deliver.project.work.WorkEvent.WorkHookClosed;
import waymark.api.deliver.project.work.WorkEvent.WorkHookOpened;
import waymark.api.deliver.project.work.WorkEvent.WorkLinked;
import waymark.api.deliver.project.work.WorkEvent.WorkOpened;
import waymark.api.deliver.project.work.WorkEvent.WorkUnlinked;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.command.deliver.project.beside.UnderWay;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** PRJ-10: decides on links to work elsewhere, and on who may send signed news from there. */
final class WorkDecider implements Decider<Work, WorkCommand, WorkEvent> {

    private static final int MOST = 50;

    @Override
    public Work initial() {
        return Work.NONE;
    }

    @Override
    public Work evolve(Work work, WorkEvent event) {
        return work.after(event);
    }

    @Override
    public Set<String> restsOn(Work work, WorkCommand command, Known known) {
        return Set.of(command.work().project().value());
    }

    @Override
    public Decision<WorkEvent> decide(Work work, WorkCommand command, Known known) {
        ProjectId id = command.work().project();
        UnderWay project = known.of(id.value(), UnderWay.FOLD);
        return switch (command) {
            case OpenWork wish -> project.begun() == null
                    ? refuse(GeneralRefusal.UNKNOWN_ID)
                    : accept(new WorkOpened(wish.work(), id));
            case LinkWork wish -> link(work, wish, project);
            case UnlinkWork wish -> work.links().contains(wish.number())
                    ? accept(new WorkUnlinked(wish.work(), id, wish.number()))
                    : refuse(NO_SUCH_LINK);
            case OpenWorkHook wish -> project.goesOn()
                    ? accept(new WorkHookOpened(wish.work(), id,
                            new PersonId(known.by().person())))
                    : refuse(PROJECT_ENDED);
            case CloseWorkHook wish -> work.actsAs() == null
                    ? nothingToDo()
                    : accept(new WorkHookClosed(wish.work(), id));
        };
    }

    private static Decision<WorkEvent> link(Work work, LinkWork wish, UnderWay project) {
        if (!project.goesOn()) {
            return refuse(PROJECT_ENDED);
        }
        return work.links().size() >= MOST
                ? refuse(TOO_MANY_LINKS)
                : accept(new WorkLinked(wish.work(), wish.work().project(), work.linked() + 1,
                        wish.link()));
    }
}
