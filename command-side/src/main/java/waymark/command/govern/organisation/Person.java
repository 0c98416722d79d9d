package waymark.command.govern.organisation;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentId;
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
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;
import waymark.command.kernel.rule.InHands;

/**
 * What later decisions need to know of a person.
 *
 * @param active whether the person takes part
 * @param roles what was granted
 * @param department the department, if any
 * @param deputy who stands in, if anybody was named
 * @param tokens the ids of the access tokens that were not taken back
 * @param delegated the work of others that the person has or had, the latest of each
 */
record Person(
        boolean active,
        Set<Role> roles,
        @Nullable DepartmentId department,
        @Nullable PersonId deputy,
        Set<String> tokens,
        InHands delegated) {

    static final Person ABSENT = new Person(false, Set.of(), null, null, Set.of(), InHands.NOBODYS);

    Person after(PersonEvent event) {
        return switch (event) {
            case PersonRegistered told ->
                new Person(true, told.roles(), told.department(), null, Set.of(),
                        InHands.NOBODYS);
            case RolesChanged told ->
                new Person(active, told.roles(), department, deputy, tokens, delegated);
            case PersonMoved told ->
                new Person(active, roles, told.department(), deputy, tokens, delegated);
            case DeputyNamed told ->
                new Person(active, roles, department, told.deputy(), tokens, delegated);
            case PersonDeactivated _ -> taking(false);
            case PersonReactivated _ -> taking(true);
            case TokenIssued told -> holding(told.token(), true);
            case TokenRevoked told -> holding(told.token(), false);
            case WorkDelegated told -> having(delegated.with(told));
            case DelegationEnded told -> having(delegated.without(told));
            case AccountGiven _,PasswordChanged _ -> this;
        };
    }

    private Person taking(boolean part) {
        return new Person(part, roles, department, deputy, tokens, delegated);
    }

    private Person holding(String token, boolean held) {
        Set<String> others = new HashSet<>(tokens);
        others.remove(token);
        if (held) {
            others.add(token);
        }
        return new Person(active, roles, department, deputy, others, delegated);
    }

    private Person having(InHands works) {
        return new Person(active, roles, department, deputy, tokens, works);
    }
}
