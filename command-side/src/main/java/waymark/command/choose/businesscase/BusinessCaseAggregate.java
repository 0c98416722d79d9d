package waymark.command.choose.businesscase;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.choose.businesscase.BusinessCaseCommand;
import waymark.api.choose.businesscase.BusinessCaseCommand.DecideCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.DraftCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.MeetCondition;
import waymark.api.choose.businesscase.BusinessCaseCommand.RedraftCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.ReviewCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.SubmitCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.WithdrawCase;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link BusinessCaseDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class BusinessCaseAggregate
        extends
            DecidedStream<BusinessCase, BusinessCaseCommand, BusinessCaseEvent> {

    BusinessCaseAggregate() {
        super(new BusinessCaseDecider());
    }

    @Decides
    void on(DraftCase command) { decide(command); }

    @Decides
    void on(RedraftCase command) { decide(command); }

    @Decides
    void on(SubmitCase command) { decide(command); }

    @Decides
    void on(ReviewCase command) { decide(command); }

    @Decides
    void on(WithdrawCase command) { decide(command); }

    @Decides
    void on(DecideCase command) { decide(command); }

    @Decides
    void on(MeetCondition command) { decide(command); }
}
