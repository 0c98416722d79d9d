package waymark.command.understand.problem;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.understand.problem.ProblemCommand;
import waymark.api.understand.problem.ProblemCommand.AddressProblem;
import waymark.api.understand.problem.ProblemCommand.AnalyseProblem;
import waymark.api.understand.problem.ProblemCommand.FrameProblem;
import waymark.api.understand.problem.ProblemCommand.GroundProblem;
import waymark.api.understand.problem.ProblemCommand.LinkProblem;
import waymark.api.understand.problem.ProblemCommand.ParkProblem;
import waymark.api.understand.problem.ProblemCommand.PrioritiseProblem;
import waymark.api.understand.problem.ProblemCommand.ReopenProblem;
import waymark.api.understand.problem.ProblemCommand.ResolveProblem;
import waymark.api.understand.problem.ProblemCommand.RewordProblem;
import waymark.api.understand.problem.ProblemCommand.SizeProblem;
import waymark.api.understand.problem.ProblemEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link ProblemDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class ProblemAggregate extends DecidedStream<Problem, ProblemCommand, ProblemEvent> {

    ProblemAggregate() {
        super(new ProblemDecider());
    }

    @Decides
    void on(FrameProblem command) { decide(command); }

    @Decides
    void on(RewordProblem command) { decide(command); }

    @Decides
    void on(AnalyseProblem command) { decide(command); }

    @Decides
    void on(SizeProblem command) { decide(command); }

    @Decides
    void on(PrioritiseProblem command) { decide(command); }

    @Decides
    void on(AddressProblem command) { decide(command); }

    @Decides
    void on(ResolveProblem command) { decide(command); }

    @Decides
    void on(ParkProblem command) { decide(command); }

    @Decides
    void on(ReopenProblem command) { decide(command); }

    @Decides
    void on(LinkProblem command) { decide(command); }

    @Decides
    void on(GroundProblem command) { decide(command); }
}
