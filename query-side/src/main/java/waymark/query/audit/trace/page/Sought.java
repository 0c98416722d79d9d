package waymark.query.audit.trace.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import waymark.api.audit.trace.TraceQuery.Which;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.query.kernel.Named;

/**
 * What is looked for, as it stands in an address: people and departments by id or reference, and
 * nothing where a field was left empty.
 */
public record Sought(@BindParam("q") @Nullable String words, @Nullable String kind,
        @Nullable String stage,
        @Nullable String owner, @Nullable String department, @Nullable LocalDate since,
        @Nullable LocalDate until) {

    /** The same, with ids. */
    public Which which(Named named) {
        return new Which(filled(words), filled(kind), filled(stage),
                id(PersonId.SUBJECT, owner, named), id(DepartmentId.SUBJECT, department, named),
                since, until);
    }

    /** Whether nothing in particular is looked for. */
    public boolean isEmpty() {
        return filled(words) == null && filled(kind) == null && filled(stage) == null
                && filled(owner) == null && filled(department) == null && since == null
                && until == null;
    }

    private static @Nullable String id(String subject, @Nullable String typed, Named named) {
        String meant = filled(typed);
        return meant == null ? null : named.stream(subject, meant);
    }

    private static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
