package waymark.bench.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Role;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.OpenSource;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.listen.feedback.source.SourceTerms;
import waymark.api.listen.text.Scope;
import waymark.api.listen.text.TextQuery.FindTheme;
import waymark.api.listen.text.TextQuery.ListThemes;
import waymark.bench.given.Kept;
import waymark.bench.measure.Figure;
import waymark.bench.measure.Measured;
import waymark.bench.measure.NotMeasured;
import waymark.bench.measure.Rounds;
import waymark.bench.measure.Side;
import waymark.bench.measure.Target;
import waymark.bench.program.Inside;
import waymark.log.Recorded;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.following.Followed;
import waymark.query.kernel.following.Projector;

/**
 * How fast words are read and themes counted: the follower of words beside that of the answers
 * themselves over the same batches, and the questions beside one bare count in SQL.
 */
public final class Themes implements Figure {

    private static final int FULL = 2_000;
    private static final int QUICK = 60;
    private static final long FIRST = 1_000_000_000L;
    private static final long KNOWN = 2_000_000_000L;
    private static final double MIB = 1024 * 1024;

    @Override
    public String name() {
        return "themes of answers in words";
    }

    @Override
    public List<Measured> measure(Rounds rounds) throws Exception {
        try (Inside program = new Inside(Kept.POSTGRESQL.open())) {
            FeedbackSourceId source = FeedbackSourceId.next();
            long position = program.send(new OpenSource(source, new SourceTerms("Words",
                    SourceKind.SURVEY, Relation.RELATIONSHIP, null, true, true), null))
                    .position();
            while (program.bean(Followed.class).position() < position) {
                Thread.onSpinWait();
            }
            program.withoutFollowers();
            List<Measured> all = new ArrayList<>(read(program, source, rounds));
            all.addAll(asked(program, source, rounds));
            return all;
        }
    }

    private static List<Measured> read(Inside program, FeedbackSourceId source, Rounds rounds) {
        Words words = new Words(source, FIRST);
        int batches = rounds.isFull() ? FULL : QUICK;
        int each = batches / rounds.rounds();
        List<Double> anchors = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> heaps = new ArrayList<>();
        for (int round = 0; round < rounds.rounds(); round++) {
            List<Double> both = round(program, words, round * each, each);
            anchors.add(both.getFirst());
            ours.add(both.getLast());
            heaps.add(heap());
        }
        long stored = program.bean(JdbcClient.class).sql("select count(*) from answer_text")
                .query(Long.class).single();
        if (stored != (long) each * rounds.rounds() * Words.BATCH) {
            throw NotMeasured.isVoid("not all words were read");
        }
        return List.of(
                Measured.of("words read, beside the rows of the same answers",
                        Target.none("answers/s"), anchors, ours),
                Measured.of("heap kept after each fifth of " + stored + " answers",
                        Target.none("MiB"), List.of(), heaps));
    }

    /** Answers a second: the follower of the answers themselves, then that of their words. */
    private static List<Double> round(Inside program, Words words, int from, int many) {
        long answers = 0;
        long read = 0;
        for (int number = from; number < from + many; number++) {
            List<Recorded> batch = words.batch(number);
            answers += taken(program, "feedback-answer", batch);
            read += taken(program, "answer-text", batch);
        }
        double all = many * (double) Words.BATCH * 1e9;
        return List.of(all / answers, all / read);
    }

    private static long taken(Inside program, String follower, List<Recorded> batch) {
        Projector projector = program.all(Projector.class).stream()
                .filter(one -> one.name().equals(follower)).findFirst().orElseThrow();
        long start = System.nanoTime();
        new TransactionTemplate(program.bean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> projector.apply(batch));
        return System.nanoTime() - start;
    }

    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MIB;
    }

    private static List<Measured> asked(Inside program, FeedbackSourceId source, Rounds rounds)
            throws Exception {
        JdbcClient client = program.bean(JdbcClient.class);
        client.sql("analyze answer_text").update();
        client.sql("analyze answer_theme").update();
        Viewer viewer = new Viewer(new Actor("person/bench", Set.of(Role.EMPLOYEE), null),
                new AsOf(KNOWN, LocalDate.of(2026, 11, 1), false));
        Queries queries = program.bean(Queries.class);
        Scope all = new Scope(source.value(), null, null);
        Scope quarter = new Scope(source.value(), LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 9, 30));
        return List.of(
                beside(client, rounds, "themes of a source, p99",
                        _ -> queries.ask(new ListThemes(all), viewer)),
                beside(client, rounds, "themes of a quarter of it, p99",
                        _ -> queries.ask(new ListThemes(quarter), viewer)),
                beside(client, rounds, "one theme with its answers, p99",
                        _ -> queries.ask(new FindTheme(all, "waiting", null, 50), viewer)));
    }

    private static Measured beside(JdbcClient client, Rounds rounds, String name,
            Consumer<Void> question) throws Exception {
        Side bare = _ -> () -> client.sql("select count(*) from answer_text")
                .query(Long.class).single();
        Side ours = _ -> () -> question.accept(null);
        rounds.once(bare, 1);
        rounds.once(ours, 1);
        List<Double> anchors = new ArrayList<>();
        List<Double> own = new ArrayList<>();
        for (int round = 0; round < rounds.rounds(); round++) {
            anchors.add(rounds.once(bare, 1).millis(0.99));
            own.add(rounds.once(ours, 1).millis(0.99));
        }
        return Measured.of(name, Target.none("ms"), anchors, own).by(1);
    }
}
