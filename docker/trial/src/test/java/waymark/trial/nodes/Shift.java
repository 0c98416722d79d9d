package waymark.trial.nodes;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import waymark.trial.Lasting;
import waymark.trial.door.Door;
import waymark.trial.load.Ledger;
import waymark.trial.load.Load;
import waymark.trial.oracle.Breach;
import waymark.trial.oracle.Oracle;
import waymark.trial.oracle.Pages;
import waymark.trial.oracle.Stored;

/** A fleet at work, of which one node after another drops out. */
final class Shift {

    private static final int STREAMS = 16;
    private static final List<String> WORK = List.of("projections", "policies");
    private static final Duration TAKEN_OVER = Duration.ofSeconds(60);
    private static final String STATEMENT = """
            {"kind": "PAIN", "waiver": "For this trial.", "statement": {"persona": "A guest",
             "need": "to be inside", "situation": "doors open", "obstacle": "one desk",
             "consequence": "the keynote"}}""";

    private final Fleet fleet;
    private final Load load;
    private int interrupted;

    Shift(Fleet fleet, Random random) {
        this.fleet = fleet;
        this.load = new Load(STREAMS, fleet::commands, random,
                IntStream.range(0, STREAMS).mapToObj(_ -> problem(fleet.commands(0))).toList())
                .breathing();
    }

    private static String problem(Door door) {
        try {
            return door.send("POST", "/api/problems", STATEMENT, Map.of()).is(201).text("stream");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits until each node that follows has its share, as there are as many as nodes. */
    void shared() {
        await("shares").atMost(TAKEN_OVER).until(() -> fleet.not("command").stream()
                .noneMatch(each -> fleet.inside(each).segments(WORK.getFirst()).isEmpty()));
    }

    /** Kills one who has work, sees that others take it over, and starts it again. */
    List<Breach> killed(Random random) {
        int victim = begin(random);
        fleet.node(victim).kill();
        note();
        takenOver(victim);
        fleet.start(victim);
        return goOn();
    }

    /** Stops one where it stands for a while, and lets it go on as if nothing had been. */
    List<Breach> frozen(Random random, Duration time) {
        int victim = begin(random);
        fleet.node(victim).freeze();
        note();
        try {
            Lasting.pass(time);
        } finally {
            fleet.node(victim).thaw();
        }
        return goOn();
    }

    /** Everybody works and alarms begin to ring; says who is to drop out at this moment. */
    private int begin(Random random) {
        load.start().until(STREAMS);
        int victim = victim(random);
        Outbox.ring(fleet);
        return victim;
    }

    private void note() {
        interrupted += Outbox.left(fleet) > 0 ? 1 : 0;
    }

    /** How often somebody dropped out while alarms had still to ring. */
    int interrupted() {
        return interrupted;
    }

    private List<Breach> goOn() {
        load.until(STREAMS).stop();
        return Oracle.judge(Stored.in(fleet.store()), load.ledger());
    }

    /** One of those that work on something; chosen from all where nobody does. */
    private int victim(Random random) {
        List<Integer> busy = IntStream.range(0, fleet.size()).boxed().filter(each -> WORK.stream()
                .anyMatch(work -> !fleet.inside(each).segments(work).isEmpty())).toList();
        return busy.isEmpty()
                ? random.nextInt(fleet.size())
                : busy.get(random.nextInt(busy.size()));
    }

    /** Where another node of the same side is left, it has all the work of its side soon. */
    private void takenOver(int victim) {
        List<Integer> left = others(victim);
        for (String work : WORK) {
            Set<Integer> all = Set.copyOf(fleet.store().look().sql("select segment from"
                    + " token_entry where processor_name = ?").param(work)
                    .query(Integer.class).list());
            boolean somebody = left.stream().anyMatch(fleet.not(
                    work.equals("policies") ? "query" : "command")::contains);
            if (somebody) {
                await(work + " taken over").atMost(TAKEN_OVER).until(
                        () -> fleet.segments(work, left).equals(all));
            }
        }
    }

    private List<Integer> others(int victim) {
        return IntStream.range(0, fleet.size()).filter(each -> each != victim).boxed().toList();
    }

    /** Asks what is in doubt until it is answered, and judges all, effects and pages too. */
    List<Breach> settled(Random random) {
        load.settle();
        await("what follows by itself").atMost(TAKEN_OVER).pollInterval(Duration.ofMillis(200))
                .until(() -> byItself(Stored.in(fleet.store())).isEmpty());
        List<Integer> readers = fleet.not("command");
        Stored stored = Stored.in(fleet.store());
        List<Breach> breaches = new ArrayList<>(Oracle.judge(stored, load.ledger()));
        breaches.addAll(byItself(stored));
        readers.forEach(each -> breaches.addAll(Pages.judge(stored, fleet.door(each), random)));
        breaches.addAll(fleet.inside(readers.getFirst()).compare());
        return breaches;
    }

    private static List<Breach> byItself(Stored stored) {
        List<Breach> breaches = new ArrayList<>(Policies.judge(stored));
        breaches.addAll(Outbox.judge(stored));
        return breaches;
    }

    Ledger ledger() {
        return load.ledger();
    }
}
