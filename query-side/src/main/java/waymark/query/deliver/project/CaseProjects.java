package waymark.query.deliver.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/** Finds the projects that spend under a business case, or those with certain ids. */
@Component
public class CaseProjects {

    private final Board<ProjectRow> board;
    private final ProjectAnswers answers;

    CaseProjects(Boards boards, ProjectAnswers answers) {
        this.board = boards.of(ProjectBoard.class);
        this.answers = answers;
    }

    /** Those with these ids, by id. */
    public Map<String, ProjectView> byId(Collection<String> ids, AsOf asOf) {
        return answers.views(List.copyOf(board.find(ids, asOf).values()), asOf).stream()
                .collect(Collectors.toMap(ProjectView::id, Function.identity()));
    }

    /** Those that go on, by the id of the case; rarely more than one. */
    public List<ProjectView> delivering(String businessCase, AsOf asOf) {
        return answers.views(board.all("case", businessCase, asOf).stream()
                .filter(ProjectRow::goesOn).toList(), asOf);
    }
}
