package waymark.query.govern.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeId;
import waymark.api.govern.programme.ProgrammeQuery.ProgrammeView;
import waymark.api.govern.programme.ProgrammeQuery.ShowProgramme;
import waymark.api.govern.programme.Settings;
import waymark.api.worth.Money;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.following.Followed;

/** Answers what the programme agreed on, to questions and to readers of other subjects. */
@Component
class ProgrammeAnswers implements ProgrammeFacts {

    private static final Settings BEFORE = Settings.usual("EUR", 1);

    private final Board<ProgrammeRow> board;
    private final Followed followed;
    private final Clock clock;

    ProgrammeAnswers(Boards boards, Followed followed, Clock clock) {
        this.board = boards.of(ProgrammeBoard.class);
        this.followed = followed;
        this.clock = clock;
    }

    @QueryHandler
    ProgrammeView show(ShowProgramme query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return at(viewer.asOf()).orElseThrow(Unknown.id());
    }

    @Override
    public Optional<ProgrammeView> now() {
        return at(new AsOf(followed.position(), LocalDate.now(clock), false));
    }

    @Override
    public String currency() {
        return now().map(ProgrammeView::settings).orElse(BEFORE).currency();
    }

    @Override
    public Settings settings(AsOf asOf) {
        return at(asOf).map(ProgrammeView::settings).orElse(BEFORE);
    }

    @Override
    public @Nullable Integer workLimit(AsOf asOf) {
        return at(asOf).map(ProgrammeView::workLimit).orElse(null);
    }

    @Override
    public Money materiality(AsOf asOf) {
        return at(asOf).map(ProgrammeView::materiality).orElseGet(BEFORE::usualMateriality);
    }

    @Override
    public Profile profile(AsOf asOf) {
        return at(asOf).map(ProgrammeView::profile).orElse(Profile.STANDARD);
    }

    @Override
    public Profile profile() {
        return now().map(ProgrammeView::profile).orElse(Profile.STANDARD);
    }

    @Override
    public boolean demo() {
        return now().map(ProgrammeView::demo).orElse(false);
    }

    @Override
    public boolean boardOpen() {
        return now().map(ProgrammeView::boardOpen).orElse(false);
    }

    private Optional<ProgrammeView> at(AsOf asOf) {
        return board.find(ProgrammeId.THE.value(), asOf).map(ProgrammeRow::view);
    }
}
