package waymark.bench.command;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import waymark.api.understand.insight.InsightCommand.AddEvidence;
import waymark.api.understand.insight.InsightId;
import waymark.bench.given.Requests;
import waymark.bench.given.Stored;
import waymark.bench.given.Told;
import waymark.bench.measure.Side;
import waymark.bench.program.Inside;
import waymark.log.testing.TestDatabase;

/** Commands of the program, sent as its doors send them. */
final class OurCommands implements Side {

    private static final int EVENTS = 20;

    private final Inside program;
    private final List<InsightId> insights;
    private final AtomicInteger next = new AtomicInteger();
    private final long before;

    OurCommands(TestDatabase empty, int streams) {
        this.program = new Inside(empty).withoutFollowers();
        this.insights = Requests.fill(
                program.log(), streams, id -> Told.ofEvidence(id, EVENTS));
        this.before = program.log().head();
    }

    @Override
    public Client client(int number) {
        return () -> program.send(new AddEvidence(
                insights.get(next.getAndIncrement() % insights.size()), Told.EVIDENCE));
    }

    @Override
    public void check(long acknowledged) {
        Stored.same(before + acknowledged, program.database(), "log_event");
    }

    @Override
    public void close() {
        program.close();
    }
}
