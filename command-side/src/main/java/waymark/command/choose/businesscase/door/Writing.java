package waymark.command.choose.businesscase.door;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseRefusal;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.written.CaseBody;
import waymark.api.choose.businesscase.written.CaseWriter;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.refusal.Refused;
import waymark.command.kernel.Ids;
import waymark.log.EventLog;

/** Finds who and what is meant by what people write. */
@Component
class Writing implements CaseWriter.Names {

    private final Ids ids;
    private final EventLog log;

    Writing(Ids ids, EventLog log) {
        this.ids = ids;
        this.log = log;
    }

    /** A position that was there to be seen. */
    long seen(long position) {
        if (position > log.head()) {
            throw new Refused(BusinessCaseRefusal.SEEN_AHEAD);
        }
        return position;
    }

    CaseContent content(CaseBody body) {
        return new CaseWriter(this).content(body);
    }

    @Override
    public PersonId person(String field, @Nullable String named) {
        return ids.named(field, PersonId.SUBJECT, named, PersonId::new);
    }

    @Override
    public DepartmentId department(String field, @Nullable String named) {
        return ids.named(field, DepartmentId.SUBJECT, named, DepartmentId::new);
    }

    static <A, B> List<B> all(@Nullable List<A> given, Function<A, B> each) {
        return given == null ? List.of() : given.stream().map(each).toList();
    }
}
