package waymark.query.govern.organisation;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.kernel.Role;
import waymark.log.Recorded;

/**
 * What is kept of a person to be read; see {@code PersonView} for what the words mean. Name and
 * address are not: {@link People} looks them up.
 */
record PersonRow(
        String id,
        String reference,
        long version,
        @Nullable String department,
        Set<Role> roles,
        boolean active,
        @Nullable String deputy) {

    static PersonRow begin(Recorded recorded, PersonRegistered told) {
        return new PersonRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version(), value(told.department()), told.roles(), true, null);
    }

    PersonRow at(long newVersion) {
        return new PersonRow(id, reference, newVersion, department, roles, active,
                deputy);
    }

    PersonRow trusted(Set<Role> newRoles) {
        return new PersonRow(id, reference, version, department, newRoles, active,
                deputy);
    }

    PersonRow in(@Nullable DepartmentId other) {
        return new PersonRow(id, reference, version, value(other), roles, active,
                deputy);
    }

    PersonRow deputisedBy(String other) {
        return new PersonRow(id, reference, version, department, roles, active,
                other);
    }

    PersonRow active(boolean now) {
        return new PersonRow(id, reference, version, department, roles, now, deputy);
    }

    private static @Nullable String value(@Nullable DepartmentId department) {
        return department == null ? null : department.value();
    }
}
