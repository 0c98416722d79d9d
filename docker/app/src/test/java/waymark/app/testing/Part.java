package waymark.app.testing;

import java.util.Set;
import waymark.api.kernel.Role;

/** The people of every test: one for each kind of trust, and a few more where two are needed. */
public enum Part {
    ADMIN(Role.ADMIN),
    ANALYST(Role.ANALYST),
    OTHER_ANALYST(Role.ANALYST),
    PROJECT_MANAGER(Role.PROJECT_MANAGER),
    OTHER_MANAGER(Role.PROJECT_MANAGER),
    FINANCE(Role.FINANCE),
    CHAIR(Role.COUNCIL),
    SECRETARY(Role.COUNCIL),
    MEMBER(Role.COUNCIL),
    AUDITOR(Role.AUDITOR),
    EMPLOYEE(Role.EMPLOYEE);

    private final Set<Role> roles;

    Part(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** What this part is trusted with. */
    public Set<Role> roles() {
        return roles;
    }
}
