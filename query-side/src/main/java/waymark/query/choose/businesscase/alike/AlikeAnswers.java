package waymark.query.choose.businesscase.alike;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindAlike;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.view.AlikeView;
import waymark.api.choose.businesscase.view.AlikeView.Alike;
import waymark.api.deliver.project.ProjectQuery.ListProjects;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.ProjectQuery.Stage;
import waymark.api.deliver.project.change.BaselineQuery.BaselineView;
import waymark.api.measure.calibration.CalibrationQuery.CalibrationRow;
import waymark.api.worth.Decimals;
import waymark.query.choose.businesscase.BusinessCases;
import waymark.query.choose.businesscase.CaseRow;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.calibration.Calibrations;

/** Answers how cases like one went, from the last projects that were completed and stopped. */
@Component
class AlikeAnswers {

    /** Of each kind of end; what lies further back was another organisation. */
    private static final int LAST = 100;

    /** Below it a middle says nothing. */
    private static final int ENOUGH = 3;

    private static final int SHOWN = 4;

    private final BusinessCases cases;
    private final Queries queries;
    private final Calibrations calibrations;

    AlikeAnswers(BusinessCases cases, Queries queries, Calibrations calibrations) {
        this.cases = cases;
        this.queries = queries;
        this.calibrations = calibrations;
    }

    @QueryHandler
    AlikeView find(FindAlike query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        CaseRow row = cases.find(query.id(), viewer.asOf());
        Likeness ours = Likeness.of(row.content());
        List<Alike> alike = ended(viewer, row.id(), ours).stream()
                .sorted(Comparator.comparing(ProjectView::changedAt).reversed())
                .map(AlikeAnswers::alike).toList();
        return view(ours.kind(), alike, calibrations.of(ours.kind(), viewer.asOf()));
    }

    static AlikeView view(
            BenefitClass kind, List<Alike> alike, CalibrationRow forecasts) {
        List<Alike> completed = alike.stream().filter(one -> !one.stopped()).toList();
        List<BigDecimal> costs = completed.stream().map(Alike::cost).sorted().toList();
        List<BigDecimal> late = completed.stream().map(one -> BigDecimal.valueOf(one.late()))
                .toList();
        return new AlikeView(kind, alike.size(), middle(costs),
                costs.isEmpty() ? null : costs.getFirst(),
                costs.isEmpty() ? null : costs.getLast(), middle(late), alike, forecasts);
    }

    private List<ProjectView> ended(Viewer viewer, String self, Likeness ours) {
        List<ProjectView> ended = Stream.of(Stage.COMPLETED, Stage.STOPPED)
                .flatMap(stage -> queries.ask(new ListProjects(stage, null, LAST), viewer)
                        .projects().stream())
                .filter(one -> one.businessCase() != null
                        && !one.baselines().getFirst().amount().isZero())
                .filter(one -> !self.equals(one.businessCase())).toList();
        Map<String, CaseRow> rows = cases.find(ended.stream()
                .map(one -> Objects.requireNonNull(one.businessCase(), "filtered")).distinct()
                .toList(), viewer.asOf());
        return ended.stream().filter(one -> {
            CaseRow row = rows.get(Objects.requireNonNull(one.businessCase(), "filtered"));
            return row != null && Likeness.of(row.content()).isLike(ours);
        }).toList();
    }

    /** Held against what was first agreed: a change approved later was not foreseen. */
    private static Alike alike(ProjectView one) {
        BaselineView first = one.baselines().getFirst();
        return new Alike(one.reference(), one.title(), one.stage() == Stage.STOPPED,
                first.amount(), one.spent(),
                Decimals.divide(one.spent().amount(), first.amount().amount())
                        .setScale(SHOWN, RoundingMode.HALF_EVEN),
                late(one), one.lessons());
    }

    private static long late(ProjectView one) {
        return ChronoUnit.DAYS.between(one.baselines().getFirst().finish(),
                Objects.requireNonNullElse(one.endedOn(), one.forecastFinish()));
    }

    private static @Nullable BigDecimal middle(List<BigDecimal> values) {
        return values.size() < ENOUGH ? null : Decimals.plain(Decimals.median(values));
    }
}
