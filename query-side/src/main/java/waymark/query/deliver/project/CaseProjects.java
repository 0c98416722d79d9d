package waymark.query.deliver.project;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.ProjectQuery.Stage;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/** Finds the projects that spend under a business case. */
@Component
public class CaseProjects {

    private final Board<ProjectRow> board;
    private final ProjectAnswers answers;

    CaseProjects(Boards boards, ProjectAnswers answers) {
        this.board = boards.of(ProjectBoard.class);
        this.answers = answers;
    }

    /** Those that go on, by the id of the case; rarely more than one. */
    public List<ProjectView> delivering(String businessCase, AsOf asOf) {
        return answers.views(board.all("case", businessCase, asOf).stream()
                .filter(row -> row.stage() == Stage.DELIVERING).toList(), asOf);
    }
}
