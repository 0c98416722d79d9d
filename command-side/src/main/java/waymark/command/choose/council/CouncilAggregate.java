package waymark.command.choose.council;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.choose.council.CouncilCommand;
import waymark.api.choose.council.CouncilCommand.FoundCouncil;
import waymark.api.choose.council.CouncilCommand.GiveSeat;
import waymark.api.choose.council.CouncilCommand.LendVote;
import waymark.api.choose.council.CouncilCommand.TakeSeatBack;
import waymark.api.choose.council.CouncilCommand.TakeVoteBack;
import waymark.api.choose.council.CouncilEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link CouncilDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class CouncilAggregate extends DecidedStream<Seats, CouncilCommand, CouncilEvent> {

    CouncilAggregate() {
        super(new CouncilDecider());
    }

    @Decides
    void on(FoundCouncil command) { decide(command); }

    @Decides
    void on(GiveSeat command) { decide(command); }

    @Decides
    void on(TakeSeatBack command) { decide(command); }

    @Decides
    void on(LendVote command) { decide(command); }

    @Decides
    void on(TakeVoteBack command) { decide(command); }
}
