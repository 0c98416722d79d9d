package waymark.bench.listen;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Query;
import waymark.api.kernel.Role;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.listen.text.Scope;
import waymark.api.listen.text.TextQuery.FindTheme;
import waymark.api.listen.text.TextQuery.ListThemes;
import waymark.api.measure.metric.MetricCommand.DefineMetric;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.MetricQuery.AskComparison;
import waymark.api.measure.metric.MetricQuery.AskDrivers;
import waymark.api.measure.metric.MetricQuery.AskSeries;
import waymark.api.measure.metric.MetricQuery.AskSplit;
import waymark.api.measure.metric.MetricQuery.Part;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.MetricKind;
import waymark.api.measure.metric.definition.MetricMethod;
import waymark.api.measure.metric.definition.Population;
import waymark.api.measure.metric.definition.Rating;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.definition.Traits;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.period.Period;
import waymark.bench.given.Kept;
import waymark.bench.measure.Figure;
import waymark.bench.measure.Measured;
import waymark.bench.measure.NotMeasured;
import waymark.bench.measure.Rounds;
import waymark.bench.measure.Side;
import waymark.bench.measure.Target;
import waymark.bench.measure.Window;
import waymark.bench.program.Inside;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.following.Followed;

/** What analysts ask of many answers, each question by itself. */
public final class MetricReads implements Figure {

    private static final int QUICK = 20_000;
    private static final int FULL = 1_000_000;
    private static final int EMPLOYEES = 10;
    private static final long POSITION = 1_000_000_000L;
    private static final double LONGEST_MS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "metrics of many answers";
    }

    @Override
    public List<Measured> measure(Rounds rounds) throws Exception {
        int many = rounds.isFull() ? FULL : QUICK;
        try (Inside program = new Inside(Kept.POSTGRESQL.open())) {
            FeedbackSourceId customers = new Answers(program, SourceKind.SURVEY).source();
            FeedbackSourceId employees = new Answers(program, SourceKind.EMPLOYEE_SURVEY).source();
            Map<String, Query<?>> asked = new TreeMap<>(questions(
                    defined(program, MetricKind.NPS, customers, null).value()));
            asked.putAll(pooled(
                    defined(program, MetricKind.NPS, null, Relation.RELATIONSHIP).value()));
            asked.putAll(ofEmployees(
                    defined(program, MetricKind.ENPS, employees, null).value()));
            asked.putAll(themes(customers.value()));
            followed(program);
            Folded folded = new Folded(program, POSITION);
            folded.answers(customers, SourceKind.SURVEY, many);
            folded.answers(employees, SourceKind.EMPLOYEE_SURVEY, many / EMPLOYEES);
            program.bean(JdbcClient.class).sql("analyze").update();
            Viewer viewer = new Viewer(new Actor("person/bench", Set.of(Role.ANALYST), null),
                    new AsOf(folded.last(), Answers.FIRST.plusYears(2), false));
            return asked(asked, program.bean(Queries.class), viewer, rounds);
        }
    }

    private static List<Measured> asked(Map<String, Query<?>> questions, Queries queries,
            Viewer viewer, Rounds rounds) throws Exception {
        List<Measured> all = new ArrayList<>();
        for (var one : questions.entrySet()) {
            all.addAll(slowest(one.getKey() + " of " + (rounds.isFull() ? "10^6" : QUICK)
                    + " answers", () -> queries.ask(one.getValue(), viewer), rounds));
        }
        return all;
    }

    private static void followed(Inside program) {
        if (!program.bean(Followed.class).await(program.log().head(), PATIENCE)) {
            throw NotMeasured.isVoid("the followers did not come to the end of the log");
        }
        program.withoutFollowers();
    }

    private static MetricId defined(Inside program, MetricKind kind,
            @Nullable FeedbackSourceId source, @Nullable Relation relation) {
        MetricId metric = MetricId.next();
        program.send(new DefineMetric(metric,
                new Traits(kind + " of the bench", Traits.Role.OUTCOME,
                        Traits.Direction.MORE_IS_BETTER, null),
                new Definition(kind, "Would you recommend us?", MetricMethod.NET_PROMOTER, null,
                        new Population("all", Rating.NPS, source, relation, null))));
        return metric;
    }

    private static Map<String, Query<?>> questions(String metric) {
        Slice install = new Slice("touchpoint", "install");
        Period quarter = Period.of("period", "2026-Q2");
        Map<String, Query<?>> all = new TreeMap<>();
        all.put("series by month with its control chart",
                new AskSeries(metric, Grain.MONTH, null, null, null));
        all.put("series by day of a quarter", new AskSeries(metric, Grain.DAY, null,
                LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)));
        all.put("series by week of a part", new AskSeries(metric, Grain.WEEK, install, null,
                null));
        all.put("split by touchpoint", new AskSplit(metric, "touchpoint", quarter));
        all.put("split by stage", new AskSplit(metric, "stage", quarter));
        all.put("series by week", new AskSeries(metric, Grain.WEEK, null, null, null));
        all.put("series by quarter", new AskSeries(metric, Grain.QUARTER, null, null, null));
        all.put("split by segment", new AskSplit(metric, "segment:tariff", quarter));
        all.put("comparison of two quarters", new AskComparison(metric, new Part(quarter, null),
                new Part(Period.of("period", "2025-Q2"), null)));
        all.put("comparison of two parts", new AskComparison(metric, new Part(quarter, install),
                new Part(quarter, new Slice("touchpoint", "bill"))));
        all.put("key drivers", new AskDrivers(metric, quarter));
        return all;
    }

    private static Map<String, Query<?>> pooled(String metric) {
        return Map.of("split by source", new AskSplit(metric, "source",
                Period.of("period", "2026-Q2")), "series by quarter of all sources",
                new AskSeries(metric, Grain.QUARTER, null, null, null));
    }

    private static Map<String, Query<?>> ofEmployees(String enps) {
        return Map.of("eNPS by month, suppressed where few",
                new AskSeries(enps, Grain.MONTH, null, null, null), "eNPS by touchpoint",
                new AskSplit(enps, "touchpoint", Period.of("period", "2026-Q2")));
    }

    private static Map<String, Query<?>> themes(String source) {
        return Map.of("themes", new ListThemes(new Scope(source, null, null)),
                "themes of a quarter", new ListThemes(new Scope(source, LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 6, 30))),
                "one theme with its answers and people",
                new FindTheme(new Scope(source, null, null), "waiting", null, 50));
    }

    private static List<Measured> slowest(String name, Side.Client asking, Rounds rounds)
            throws Exception {
        Side side = _ -> asking;
        rounds.once(side, 1);
        List<Double> half = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        for (int round = 0; round < rounds.rounds(); round++) {
            Window window = rounds.once(side, 1);
            half.add(window.millis(0.5));
            ours.add(window.millis(0.99));
        }
        return List.of(Measured.of(name + ", p50", Target.none("ms"), List.of(), half).by(1),
                Measured.of(name + ", p99", Target.atMost(LONGEST_MS, "ms"), List.of(), ours)
                        .by(1));
    }
}
