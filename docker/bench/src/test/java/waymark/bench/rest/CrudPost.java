package waymark.bench.rest;

import waymark.bench.given.Stored;
import waymark.bench.given.Told;
import waymark.bench.measure.NotMeasured;
import waymark.bench.measure.Side;
import waymark.bench.program.Started;
import waymark.log.testing.TestDatabase;

/** Stores rows by a program without sign-in, rules, keys or a record: {@link CrudProgram}. */
final class CrudPost implements Side {

    private static final String BODY = """
            {"title": "The queue at the door", "statement": "%s"}"""
            .formatted(Told.EVIDENCE.summary().strip().repeat(2));

    private final TestDatabase database;
    private final Started program;

    CrudPost(TestDatabase empty) {
        this.database = empty;
        this.program = Started.java(java.util.List.of("-cp", System.getProperty("java.class.path"),
                CrudProgram.class.getName(), empty.owner().url(), empty.owner().user(),
                empty.owner().password()), CrudProgram.THERE);
    }

    @Override
    public Client client(int number) throws Exception {
        Wire wire = new Wire(program.address());
        return () -> {
            int status = wire.send("POST", "/insights", "", BODY).status();
            if (status != 201) {
                throw NotMeasured.isVoid("a plain POST was answered " + status);
            }
        };
    }

    @Override
    public double cpuMillis() {
        return program.cpuMillis();
    }

    @Override
    public void check(long acknowledged) {
        Stored.same(acknowledged, database, "plain_insight");
    }

    @Override
    public void close() {
        program.close();
        database.close();
    }
}
