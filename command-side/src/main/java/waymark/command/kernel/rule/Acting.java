package waymark.command.kernel.rule;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonEvent;
import waymark.api.govern.organisation.PersonEvent.AccountGiven;
import waymark.api.govern.organisation.PersonEvent.DelegationEnded;
import waymark.api.govern.organisation.PersonEvent.DeputyNamed;
import waymark.api.govern.organisation.PersonEvent.PasswordChanged;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonEvent.PersonMoved;
import waymark.api.govern.organisation.PersonEvent.PersonReactivated;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonEvent.RolesChanged;
import waymark.api.govern.organisation.PersonEvent.TokenIssued;
import waymark.api.govern.organisation.PersonEvent.TokenRevoked;
import waymark.api.govern.organisation.PersonEvent.WorkDelegated;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Event;
import waymark.api.kernel.Role;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;

/**
 * What a person may do, folded from the person's own stream.
 *
 * @param known whether the person was ever registered
 * @param active whether the person takes part now
 * @param roles what the person is trusted with
 * @param department the person's department, if any
 * @param deputy who stands in, if anybody was named
 * @param delegated the work of others that was handed to the person and not given back
 */
public record Acting(
        boolean known,
        boolean active,
        Set<Role> roles,
        @Nullable String department,
        @Nullable String deputy,
        InHands delegated) {

    /** The fold over a person's stream. */
    public static final Fold<Acting> FOLD = new Fold<>() {
        @Override
        public Acting initial() {
            return new Acting(false, false, Set.of(), null, null, InHands.NOBODYS);
        }

        @Override
        public Acting evolve(Acting acting, Event event) {
            return event instanceof PersonEvent told ? acting.after(told) : acting;
        }
    };

    /** Whose work the person has on a day, by id (ORG-3). */
    public Set<String> standsInFor(LocalDate day) {
        return delegated.ownersOn(day);
    }

    /** The person as an actor, with what may be used of the roles in such a programme. */
    public Actor as(String person, Agreed agreed) {
        return new Actor(person, agreed.inForce(roles), department);
    }

    /** Refuses when what the acting person is trusted with changed since the request came in. */
    public static void check(Known known) {
        Acting now = known.of(known.by().person(), FOLD);
        Set<Role> inForce = known.programme().inForce(now.roles());
        if (!now.active() || !inForce.equals(known.by().roles())) {
            throw new Refused(GeneralRefusal.NOT_ALLOWED);
        }
    }

    private Acting after(PersonEvent event) {
        return switch (event) {
            case PersonRegistered told -> new Acting(true, true, told.roles(),
                    told.department() == null ? null : told.department().value(), null, delegated);
            case RolesChanged told ->
                new Acting(known, active, told.roles(), department, deputy, delegated);
            case PersonMoved told -> new Acting(known, active, roles,
                    told.department() == null ? null : told.department().value(), deputy,
                    delegated);
            case DeputyNamed told ->
                new Acting(known, active, roles, department, told.deputy().value(), delegated);
            case PersonDeactivated _ -> taking(false);
            case PersonReactivated _ -> taking(true);
            case WorkDelegated told -> having(delegated.with(told));
            case DelegationEnded told -> having(delegated.without(told));
            case AccountGiven _,TokenIssued _,TokenRevoked _,PasswordChanged _ -> this;
        };
    }

    private Acting taking(boolean part) {
        return new Acting(known, part, roles, department, deputy, delegated);
    }

    private Acting having(InHands works) {
        return new Acting(known, active, roles, department, deputy, works);
    }
}
