package waymark.command.understand.persona;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.understand.persona.PersonaCommand;
import waymark.api.understand.persona.PersonaCommand.DescribePersona;
import waymark.api.understand.persona.PersonaCommand.DrawEmpathyMap;
import waymark.api.understand.persona.PersonaCommand.RetirePersona;
import waymark.api.understand.persona.PersonaCommand.ReworkProfile;
import waymark.api.understand.persona.PersonaCommand.StateProposition;
import waymark.api.understand.persona.PersonaCommand.StateSegment;
import waymark.api.understand.persona.PersonaEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link PersonaDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class PersonaAggregate
        extends
            DecidedStream<PersonaDecider.Use, PersonaCommand, PersonaEvent> {

    PersonaAggregate() {
        super(new PersonaDecider());
    }

    @Decides
    void on(DescribePersona command) { decide(command); }

    @Decides
    void on(ReworkProfile command) { decide(command); }

    @Decides
    void on(StateSegment command) { decide(command); }

    @Decides
    void on(DrawEmpathyMap command) { decide(command); }

    @Decides
    void on(StateProposition command) { decide(command); }

    @Decides
    void on(RetirePersona command) { decide(command); }
}
