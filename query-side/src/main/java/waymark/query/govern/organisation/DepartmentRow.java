package waymark.query.govern.organisation;

import org.jspecify.annotations.Nullable;

/** What is kept of a department to be read. */
record DepartmentRow(
        String id, String reference, long version, String name, @Nullable String head) {}
