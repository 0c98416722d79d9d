package waymark.query.listen.text.theme.ask;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import waymark.api.kernel.Role;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.listen.text.Scope;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.source.SourceRow;

/**
 * The answers that a question means, as of its moment, and how much of them may be told.
 *
 * @param source the id of their source
 * @param reference its short reference
 * @param from the first day
 * @param to the last day, no later than the question's own
 * @param position up to which answers are known
 * @param byEmployees whether employees gave them (MET-5)
 * @param mayRead whether customers' words may be shown to who asks (FBK-4)
 */
record Meant(String source, String reference, LocalDate from, LocalDate to, long position,
        boolean byEmployees, boolean mayRead) {

    /** How many employees have to say something before it shows. */
    static final int FEW = 5;

    static final String WHERE = " where source = :source and received_on between :from and :to"
            + " and position <= :at and to_position > :at";

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final Set<Role> READERS = Set.of(Role.ANALYST, Role.PROJECT_MANAGER,
            Role.COUNCIL);

    static Meant of(Scope scope, SourceRow source, Viewer viewer) {
        LocalDate today = viewer.asOf().effective();
        LocalDate to = scope.to() == null || scope.to().isAfter(today) ? today : scope.to();
        return new Meant(scope.source(), source.reference(),
                Objects.requireNonNullElse(scope.from(), EARLIEST), to,
                viewer.asOf().position(),
                source.terms().kind() == SourceKind.EMPLOYEE_SURVEY,
                READERS.stream().anyMatch(viewer.actor()::is));
    }

    StatementSpec bound(StatementSpec asked) {
        return asked.param("source", source).param("from", from).param("to", to)
                .param("at", position);
    }

    /**
     * A count as it may be told: of employees only whole fives, so that no two figures differ by
     * fewer than five people.
     */
    long told(long count) {
        return byEmployees ? count - count % FEW : count;
    }
}
