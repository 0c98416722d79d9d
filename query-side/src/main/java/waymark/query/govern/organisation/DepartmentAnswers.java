package waymark.query.govern.organisation;

import java.util.Comparator;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.OrganisationQuery.DepartmentList;
import waymark.api.govern.organisation.OrganisationQuery.DepartmentView;
import waymark.api.govern.organisation.OrganisationQuery.FindDepartment;
import waymark.api.govern.organisation.OrganisationQuery.ListDepartments;
import waymark.api.govern.organisation.OrganisationQuery.Mentioned;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers questions about departments. */
@Component
class DepartmentAnswers {

    private final Board<DepartmentRow> board;
    private final Board<PersonRow> people;
    private final People names;

    DepartmentAnswers(Boards boards, People names) {
        this.board = boards.of(DepartmentBoard.class);
        this.people = boards.of(PersonBoard.class);
        this.names = names;
    }

    @QueryHandler
    DepartmentView find(FindDepartment query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return board.find(query.id(), viewer.asOf())
                .map(row -> view(row, viewer.asOf())).orElseThrow(Unknown.id());
    }

    @QueryHandler
    DepartmentList list(ListDepartments query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return new DepartmentList(board.all(
                DepartmentBoard.ALL.name(), DepartmentBoard.ALL.value(), viewer.asOf())
                .stream().map(row -> view(row, viewer.asOf())).toList());
    }

    private DepartmentView view(DepartmentRow row, AsOf asOf) {
        List<String> members = people.all(PersonBoard.DEPARTMENT, row.id(), asOf).stream()
                .filter(PersonRow::active).map(PersonRow::id).toList();
        List<Mentioned> named = names.namesOf(members).entrySet().stream()
                .map(one -> new Mentioned(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Mentioned::name))
                .toList();
        return new DepartmentView(row.id(), row.reference(), row.version(), row.name(),
                head(row.head()), named);
    }

    private @Nullable Mentioned head(@Nullable String head) {
        return head == null ? null : new Mentioned(head, names.nameOf(head));
    }
}
