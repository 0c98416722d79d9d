package waymark.api.govern.organisation;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.refusal.Unacceptable;

/** The roles of a command: none missing, always in the same order. */
final class Trust {

    static Set<Role> of(@Nullable Set<Role> roles) {
        Set<Role> ordered = new TreeSet<>();
        for (Role role : Require.present("roles", roles)) {
            if (role == null) {
                throw new Unacceptable("roles", "One of these is no role.", "names of roles");
            }
            ordered.add(role);
        }
        return Collections.unmodifiableSet(ordered);
    }

    private Trust() {}
}
