package waymark.query.govern.overview;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.govern.overview.OverviewQuery.Council;
import waymark.api.govern.overview.OverviewQuery.OverviewView;
import waymark.api.govern.overview.OverviewQuery.ShowOverview;
import waymark.api.govern.overview.OverviewQuery.Stop;
import waymark.api.govern.programme.ProgrammeQuery.ProgrammeView;
import waymark.api.govern.programme.ProgrammeQuery.ShowProgramme;
import waymark.api.listen.feedback.FeedbackQuery.SourceView;
import waymark.query.govern.duty.Waiting;
import waymark.query.govern.overview.paying.PayingCard;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.tell.outcome.OutcomesTold;
import waymark.query.understand.insight.InsightsCounted;
import waymark.query.understand.problem.ProblemsCounted;

/** Puts the programme on one page, from what the others answer. */
@Component
class OverviewAnswers {

    private static final int SHOWN = 3;

    private final Queries queries;
    private final PayingCard paying;
    private final Carriers carriers;
    private final Voices voices;
    private final Waiting waiting;
    private final InsightsCounted insights;
    private final ProblemsCounted problems;
    private final OutcomesTold outcomes;

    OverviewAnswers(Queries queries, PayingCard paying, Carriers carriers, Voices voices,
            Waiting waiting, InsightsCounted insights, ProblemsCounted problems,
            OutcomesTold outcomes) {
        this.queries = queries;
        this.paying = paying;
        this.carriers = carriers;
        this.voices = voices;
        this.waiting = waiting;
        this.insights = insights;
        this.problems = problems;
        this.outcomes = outcomes;
    }

    @QueryHandler
    OverviewView show(ShowOverview query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        ProgrammeView programme = queries.ask(new ShowProgramme(), viewer);
        List<InitiativeView> initiatives = carriers.all(viewer);
        List<SourceView> sources = voices.sources(viewer);
        Council council = new Council(waiting.nextMeeting(viewer.asOf()).orElse(null),
                waiting.forCouncil(viewer.asOf()));
        return new OverviewView(programme.name(), programme.northStar(),
                viewer.asOf().effective(), viewer.asOf().position(), paying.of(viewer),
                way(sources, initiatives, viewer), carriers.carried(initiatives),
                council, voices.of(sources, viewer), outcomes.latest(SHOWN, viewer.asOf()));
    }

    /** From what was said to what was told of it. */
    private List<Stop> way(List<SourceView> sources, List<InitiativeView> initiatives,
            Viewer viewer) {
        List<Stop> way = new ArrayList<>();
        way.add(new Stop("answers", sources.stream().mapToLong(SourceView::answers).sum()));
        way.add(new Stop("insights", insights.all(viewer.asOf())));
        way.add(new Stop("problems", problems.all(viewer.asOf())));
        way.addAll(Carriers.byStage(initiatives));
        way.add(new Stop("told", outcomes.all(viewer.asOf())));
        return way;
    }
}
