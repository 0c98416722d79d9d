package waymark.command.govern.organisation;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.govern.organisation.PersonCommand;
import waymark.api.govern.organisation.PersonCommand.ChangeRoles;
import waymark.api.govern.organisation.PersonCommand.DeactivatePerson;
import waymark.api.govern.organisation.PersonCommand.DelegateWork;
import waymark.api.govern.organisation.PersonCommand.EndDelegation;
import waymark.api.govern.organisation.PersonCommand.MovePerson;
import waymark.api.govern.organisation.PersonCommand.NameDeputy;
import waymark.api.govern.organisation.PersonCommand.NoteAccountGiven;
import waymark.api.govern.organisation.PersonCommand.NotePasswordChanged;
import waymark.api.govern.organisation.PersonCommand.NoteTokenIssued;
import waymark.api.govern.organisation.PersonCommand.NoteTokenRevoked;
import waymark.api.govern.organisation.PersonCommand.ReactivatePerson;
import waymark.api.govern.organisation.PersonCommand.RegisterPerson;
import waymark.api.govern.organisation.PersonEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link PersonDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class PersonAggregate extends DecidedStream<Person, PersonCommand, PersonEvent> {

    PersonAggregate() {
        super(new PersonDecider());
    }

    @Decides
    void on(RegisterPerson command) { decide(command); }

    @Decides
    void on(ChangeRoles command) { decide(command); }

    @Decides
    void on(MovePerson command) { decide(command); }

    @Decides
    void on(NameDeputy command) { decide(command); }

    @Decides
    void on(DelegateWork command) { decide(command); }

    @Decides
    void on(EndDelegation command) { decide(command); }

    @Decides
    void on(DeactivatePerson command) { decide(command); }

    @Decides
    void on(ReactivatePerson command) { decide(command); }

    @Decides
    void on(NoteAccountGiven command) { decide(command); }

    @Decides
    void on(NoteTokenIssued command) { decide(command); }

    @Decides
    void on(NoteTokenRevoked command) { decide(command); }

    @Decides
    void on(NotePasswordChanged command) { decide(command); }
}
