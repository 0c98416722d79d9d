package waymark.query.understand.problem;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeQuery.FindInitiative;
import waymark.api.understand.problem.ProblemQuery.SizeAttacked;
import waymark.api.understand.problem.Size;
import waymark.api.understand.problem.view.SizeList;
import waymark.api.understand.problem.view.SizeList.Sized;
import waymark.api.worth.Estimate;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/**
 * Answers how large the problems are that an initiative attacks. Lows and highs are added as if
 * all moved as one, which is the widest range; costs in several currencies are not added.
 */
@Component
class SizeAnswers {

    private final Board<ProblemRow> board;
    private final Queries queries;

    SizeAnswers(Boards boards, Queries queries) {
        this.board = boards.of(ProblemBoard.class);
        this.queries = queries;
    }

    @QueryHandler
    SizeList sizes(SizeAttacked query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        List<String> attacked = queries.ask(new FindInitiative(query.initiative()), viewer)
                .problems();
        Collection<ProblemRow> rows = board.find(attacked, viewer.asOf()).values();
        List<Sized> sized = rows.stream().filter(one -> one.size() != null)
                .map(one -> new Sized(one.id(), one.reference(), one.sentence(),
                        Objects.requireNonNull(one.size())))
                .toList();
        return new SizeList(sized,
                rows.stream().filter(one -> one.size() == null).map(ProblemRow::reference)
                        .toList(),
                together(sized, Size::costToThem), together(sized, Size::costToUs));
    }

    private static @Nullable Estimate together(
            List<Sized> sized, Function<Size, @Nullable Estimate> cost) {
        List<Estimate> costs = sized.stream().map(one -> cost.apply(one.size()))
                .filter(Objects::nonNull).toList();
        return costs.stream().map(Estimate::currency).distinct().count() == 1
                ? costs.stream().reduce(Estimate::plus).orElse(null)
                : null;
    }
}
