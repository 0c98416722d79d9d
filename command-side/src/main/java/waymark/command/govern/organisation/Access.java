package waymark.command.govern.organisation;

import static waymark.api.govern.organisation.OrganisationRefusal.NOT_ACTIVE;
import static waymark.api.govern.organisation.OrganisationRefusal.NOT_YOURS;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import waymark.api.govern.organisation.PersonCommand.NoteAccountGiven;
import waymark.api.govern.organisation.PersonCommand.NotePasswordChanged;
import waymark.api.govern.organisation.PersonCommand.NoteTokenIssued;
import waymark.api.govern.organisation.PersonCommand.NoteTokenRevoked;
import waymark.api.govern.organisation.PersonEvent;
import waymark.api.govern.organisation.PersonEvent.AccountGiven;
import waymark.api.govern.organisation.PersonEvent.PasswordChanged;
import waymark.api.govern.organisation.PersonEvent.TokenIssued;
import waymark.api.govern.organisation.PersonEvent.TokenRevoked;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** What is noted of a person's ways in; all but the first login is their own business. */
final class Access {

    static Decision<PersonEvent> given(Person person, NoteAccountGiven wish) {
        return person.active() ? accept(new AccountGiven(wish.person())) : refuse(NOT_ACTIVE);
    }

    static Decision<PersonEvent> issued(Person person, NoteTokenIssued wish, Known known) {
        if (!known.isBy(wish.stream())) {
            return refuse(NOT_YOURS);
        }
        return person.tokens().contains(wish.token())
                ? nothingToDo()
                : accept(new TokenIssued(
                        wish.person(), wish.token(), wish.label(), wish.expires()));
    }

    static Decision<PersonEvent> revoked(Person person, NoteTokenRevoked wish, Known known) {
        if (!known.isBy(wish.stream())) {
            return refuse(NOT_YOURS);
        }
        return person.tokens().contains(wish.token())
                ? accept(new TokenRevoked(wish.person(), wish.token()))
                : nothingToDo();
    }

    static Decision<PersonEvent> changed(NotePasswordChanged wish, Known known) {
        return known.isBy(wish.stream())
                ? accept(new PasswordChanged(wish.person()))
                : refuse(NOT_YOURS);
    }

    private Access() {}
}
