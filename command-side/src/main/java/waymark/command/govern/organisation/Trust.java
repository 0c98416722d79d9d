package waymark.command.govern.organisation;

import static waymark.api.govern.organisation.OrganisationRefusal.ADMIN_APART;
import static waymark.api.govern.organisation.OrganisationRefusal.AUDITOR_APART;
import static waymark.api.govern.organisation.OrganisationRefusal.LAST_ADMIN;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Set;
import waymark.api.govern.organisation.PersonCommand.ChangeRoles;
import waymark.api.govern.organisation.PersonEvent;
import waymark.api.govern.organisation.PersonEvent.RolesChanged;
import waymark.api.kernel.Role;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Which roles one person may hold together (GOV-1). */
final class Trust {

    private static final Set<Role> OF_AN_AUDITOR = Set.of(Role.AUDITOR, Role.EMPLOYEE);

    static Decision<PersonEvent> change(Person person, ChangeRoles wish, Known known) {
        if (wish.roles().equals(person.roles())) {
            return nothingToDo();
        }
        boolean givesUpAdmin = known.isBy(wish.stream())
                && person.roles().contains(Role.ADMIN) && !wish.roles().contains(Role.ADMIN);
        return givesUpAdmin
                ? refuse(LAST_ADMIN)
                : checked(wish.roles(), known, new RolesChanged(wish.person(), wish.roles()));
    }

    /** This event, if one person may hold these roles in this programme. */
    static Decision<PersonEvent> checked(Set<Role> roles, Known known, PersonEvent granted) {
        if (roles.contains(Role.AUDITOR) && !OF_AN_AUDITOR.containsAll(roles)) {
            return refuse(AUDITOR_APART);
        }
        return known.programme().allows(roles) ? accept(granted) : refuse(ADMIN_APART);
    }

    private Trust() {}
}
