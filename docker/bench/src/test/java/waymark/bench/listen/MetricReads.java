package waymark.bench.listen;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

/** What analysts ask of many answers, each question by itself; all were brought in as files. */
public final class MetricReads implements Figure {

    private static final int QUICK = 20_000;
    private static final int FULL = 1_000_000;
    private static final int EMPLOYEES = 10;
    private static final int FILE = 100_000;
    private static final double LONGEST_MS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Override
    public String name() {
        return "metrics of many answers";
    }

    @Override
    public List<Measured> measure(Rounds rounds) throws Exception {
        int many = rounds.isFull() ? FULL : QUICK;
        try (Inside program = new Inside(Kept.POSTGRESQL.open())) {
            FeedbackSourceId customers = answered(program, SourceKind.SURVEY, many);
            FeedbackSourceId employees = answered(program, SourceKind.EMPLOYEE_SURVEY,
                    many / EMPLOYEES);
            MetricId metric = defined(program, MetricKind.NPS, new Population("all", Rating.NPS,
                    customers, null, null));
            MetricId pooled = defined(program, MetricKind.NPS, new Population("all", Rating.NPS,
                    null, Relation.RELATIONSHIP, null));
            MetricId enps = defined(program, MetricKind.ENPS, new Population("all", Rating.NPS,
                    employees, null, null));
            followed(program);
            Viewer viewer = new Viewer(new Actor("person/bench", Set.of(Role.ANALYST), null),
                    new AsOf(program.log().head(), Answers.FIRST.plusYears(2), false));
            List<Measured> all = new ArrayList<>();
            Queries queries = program.bean(Queries.class);
            Map<String, Query<?>> asked = new TreeMap<>(questions(metric.value()));
            asked.putAll(pooled(pooled.value()));
            asked.putAll(ofEmployees(enps.value()));
            asked.putAll(themes(customers.value()));
            for (var one : asked.entrySet()) {
                all.addAll(slowest(one.getKey() + " of " + (rounds.isFull() ? "10^6" : many)
                        + " answers", () -> queries.ask(one.getValue(), viewer), rounds));
            }
            return all;
        }
    }

    private static void followed(Inside program) {
        if (!program.bean(Followed.class).await(program.log().head(), PATIENCE)) {
            throw NotMeasured.isVoid("the followers did not come to the end of the log");
        }
    }

    private static FeedbackSourceId answered(Inside program, SourceKind kind, int many) {
        Answers answers = new Answers(program, kind);
        for (int brought = 0; brought < many; brought += FILE) {
            answers.brought(Math.min(FILE, many - brought));
        }
        answers.check();
        return answers.source();
    }

    private static MetricId defined(Inside program, MetricKind kind, Population population) {
        MetricId metric = MetricId.next();
        program.send(new DefineMetric(metric,
                new Traits(kind + " of the bench", Traits.Role.OUTCOME,
                        Traits.Direction.MORE_IS_BETTER, null),
                new Definition(kind, "Would you recommend us?", MetricMethod.NET_PROMOTER, null,
                        population)));
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
