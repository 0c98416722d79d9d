package waymark.command.kernel.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonEvent;
import waymark.api.govern.organisation.PersonEvent.AccountGiven;
import waymark.api.govern.organisation.PersonEvent.DeputyNamed;
import waymark.api.govern.organisation.PersonEvent.PasswordChanged;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonEvent.PersonMoved;
import waymark.api.govern.organisation.PersonEvent.PersonReactivated;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonEvent.RolesChanged;
import waymark.api.govern.organisation.PersonEvent.TokenIssued;
import waymark.api.govern.organisation.PersonEvent.TokenRevoked;
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
 */
public record Acting(
        boolean known,
        boolean active,
        Set<Role> roles,
        @Nullable String department,
        @Nullable String deputy) {

    /** The fold over a person's stream. */
    public static final Fold<Acting> FOLD = new Fold<>() {
        @Override
        public Acting initial() {
            return new Acting(false, false, Set.of(), null, null);
        }

        @Override
        public Acting evolve(Acting acting, Event event) {
            return event instanceof PersonEvent told ? acting.after(told) : acting;
        }
    };

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
                    told.department() == null ? null : told.department().value(), null);
            case RolesChanged told -> new Acting(known, active, told.roles(), department, deputy);
            case PersonMoved told -> new Acting(known, active, roles,
                    told.department() == null ? null : told.department().value(), deputy);
            case DeputyNamed told ->
                new Acting(known, active, roles, department, told.deputy().value());
            case PersonDeactivated _ -> new Acting(known, false, roles, department, deputy);
            case PersonReactivated _ -> new Acting(known, true, roles, department, deputy);
            case AccountGiven _,TokenIssued _,TokenRevoked _,PasswordChanged _ -> this;
        };
    }
}
