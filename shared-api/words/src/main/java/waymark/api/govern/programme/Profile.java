package waymark.api.govern.programme;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import waymark.api.kernel.Role;

/** How strictly the work of two people is kept apart (GOV-1). */
public enum Profile {
    /** Up to five people decide; a reason may replace a missing second person (GOV-2). */
    SMALL,
    /** Author, reviewer, owner and council are different people. */
    STANDARD,
    /** As STANDARD, and the sponsor does not vote and publishing takes two. */
    REGULATED;

    /** The most people who decide in a programme of profile SMALL. */
    public static final int SMALL_AT_MOST = 5;

    /** The roles that carry business rights. */
    public static final Set<Role> BUSINESS = Collections.unmodifiableSet(EnumSet.of(
            Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE, Role.COUNCIL));

    /** The profile that follows from how many people decide. */
    public static Profile of(int decidingPeople, boolean regulated) {
        if (regulated) {
            return REGULATED;
        }
        return decidingPeople <= SMALL_AT_MOST ? SMALL : STANDARD;
    }

    /** Whether one person may hold all of these: an administrator no business role but in SMALL. */
    public boolean allows(Set<Role> roles) {
        return this == SMALL || !roles.contains(Role.ADMIN)
                || Collections.disjoint(roles, BUSINESS);
    }

    /**
     * What may be used of the roles granted. Business roles that an administrator was given in
     * SMALL rest while the programme stands above it, and come back with it.
     */
    public Set<Role> inForce(Set<Role> granted) {
        if (allows(granted)) {
            return granted;
        }
        Set<Role> left = new TreeSet<>(granted);
        left.removeAll(BUSINESS);
        return Collections.unmodifiableSet(left);
    }
}
