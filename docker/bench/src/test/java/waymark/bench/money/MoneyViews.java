package waymark.bench.money;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.choose.initiative.InitiativeQuery.ListInitiatives;
import waymark.api.govern.overview.OverviewQuery.ShowOverview;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Query;
import waymark.api.kernel.Role;
import waymark.api.measure.benefit.MoneyQuery.AskReturn;
import waymark.api.measure.benefit.course.CourseQuery.AskCourse;
import waymark.api.measure.benefit.course.CourseQuery.AskFiscalYears;
import waymark.api.measure.benefit.receipt.ReceiptQuery.AskReceipt;
import waymark.api.measure.benefit.receipt.ReceiptQuery.Basis;
import waymark.bench.given.Kept;
import waymark.bench.growth.Filling;
import waymark.bench.measure.Figure;
import waymark.bench.measure.Measured;
import waymark.bench.measure.NotMeasured;
import waymark.bench.measure.Rounds;
import waymark.bench.measure.Side;
import waymark.bench.measure.Target;
import waymark.bench.program.Inside;
import waymark.log.testing.TestDatabase;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.following.Followed;

/** How long all that a page of money asks takes, of as much as a programme of years records. */
public final class MoneyViews implements Figure {

    private static final double LONGEST_MS = 100;
    private static final int SHOWN = 50;
    /** Events of a programme that recorded much else before it earned. */
    private static final long FULL = 1_000_000;
    private static final long QUICK = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Override
    public String name() {
        return "views of money";
    }

    @Override
    public List<Measured> measure(Rounds rounds) throws Exception {
        long around = rounds.isFull() ? FULL : QUICK;
        TestDatabase database = Kept.POSTGRESQL.open();
        new Filling(database).upTo(around);
        try (Inside program = new Inside(database)) {
            InitiativeId one = new Earned(program).record();
            if (!program.bean(Followed.class).await(program.log().head(), PATIENCE)) {
                throw NotMeasured.isVoid("the followers did not come to the end of the log");
            }
            Viewer viewer = new Viewer(new Actor("person/bench", Set.of(Role.ANALYST), null),
                    new AsOf(program.log().head(), LocalDate.now(ZoneOffset.UTC), false));
            Queries queries = program.bean(Queries.class);
            List<Measured> measured = new ArrayList<>();
            for (var page : pages(one.value()).entrySet()) {
                measured.add(measured(page.getKey() + " amid " + around + " events", rounds,
                        _ -> () -> page.getValue().forEach(asked -> ask(queries, asked, viewer))));
            }
            return measured;
        }
    }

    private static Map<String, List<Query<?>>> pages(String one) {
        Map<String, List<Query<?>>> pages = new LinkedHashMap<>();
        pages.put("page of the programme", List.of(new ShowOverview(), new AskCourse(null)));
        pages.put("list of initiatives", List.of(new ListInitiatives(null, null, null, SHOWN)));
        pages.put("receipt of the return", List.of(new AskReceipt(Basis.VERIFIED, null, SHOWN)));
        pages.put("receipt of one initiative",
                List.of(new AskReturn(one), new AskReceipt(Basis.VERIFIED, one, SHOWN)));
        pages.put("curves and fiscal years",
                List.of(new AskCourse(null), new AskFiscalYears(null)));
        return pages;
    }

    private static void ask(Queries queries, Query<?> asked, Viewer viewer) {
        if (queries.ask(asked, viewer) == null) {
            throw new IllegalStateException("nothing was answered to " + asked);
        }
    }

    private static Measured measured(String page, Rounds rounds, Side side) throws Exception {
        rounds.once(side, 1);
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < rounds.rounds(); round++) {
            millis.add(rounds.once(side, 1).millis(0.99));
        }
        return Measured.of(page + ", " + Earned.INITIATIVES + " initiatives, "
                + Earned.LINES + " lines of money, p99", Target.atMost(LONGEST_MS, "ms"),
                List.of(), millis).by(1);
    }
}
