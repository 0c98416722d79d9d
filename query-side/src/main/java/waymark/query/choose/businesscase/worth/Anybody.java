package waymark.query.choose.businesscase.worth;

import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.written.CaseWriter;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;

/** What a case is worth does not hang on who answers for it, so that anybody will do. */
public final class Anybody implements CaseWriter.Names {

    private static final String NOBODY = "/00000000-0000-7000-8000-000000000000";

    @Override
    public PersonId person(String field, @Nullable String named) {
        return new PersonId(PersonId.SUBJECT + NOBODY);
    }

    @Override
    public DepartmentId department(String field, @Nullable String named) {
        return new DepartmentId(DepartmentId.SUBJECT + NOBODY);
    }
}
