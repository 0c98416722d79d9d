package waymark.command.understand.problem;

import java.util.List;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeAimed;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Event;
import waymark.api.understand.problem.ProblemCommand.AddressProblem;
import waymark.api.understand.problem.ProblemId;
import waymark.command.kernel.policy.Policy;
import waymark.log.Recorded;

/** When an initiative names a problem, the problem notes who attacks it. */
final class ProblemPolicy implements Policy {

    @Override
    public String name() {
        return "problem-addressed";
    }

    @Override
    public List<Command> react(Recorded recorded, Ids ids) {
        Event event = recorded.event();
        if (event instanceof InitiativeProposed told) {
            return each(told.problems(), told.initiative());
        }
        return event instanceof InitiativeAimed told
                ? each(told.problems(), told.initiative())
                : List.of();
    }

    private static List<Command> each(List<ProblemId> problems, InitiativeId initiative) {
        return problems.stream()
                .<Command>map(problem -> new AddressProblem(problem, initiative)).toList();
    }
}
