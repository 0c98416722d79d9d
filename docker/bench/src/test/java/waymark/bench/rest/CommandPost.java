package waymark.bench.rest;

import waymark.api.kernel.NewId;
import waymark.bench.given.Stored;
import waymark.bench.given.Told;
import waymark.bench.measure.NotMeasured;
import waymark.bench.measure.Side;
import waymark.bench.program.Packaged;
import waymark.log.testing.TestDatabase;

/** Writes insights down by the API of the packaged program. */
final class CommandPost implements Side {

    static final String PATH = "/api/insights";

    private static final String BODY = """
            {"title": "The queue at the door", "statement": "%s", "evidence": [
              {"kind": "OBSERVATION", "stance": "SUPPORTS", "people": 22,
               "summary": "22 of 39 answers name it", "observedOn": "2026-05-30"}]}"""
            .formatted(Told.EVIDENCE.summary().strip());

    private final TestDatabase database;
    private final Packaged program;

    CommandPost(TestDatabase empty) {
        this.database = empty;
        this.program = Packaged.withToken(empty);
    }

    @Override
    public Client client(int number) throws Exception {
        Wire wire = new Wire(program.address());
        return () -> recorded(wire);
    }

    /** Writes one down, under a key of its own. */
    Wire.Said recorded(Wire wire) throws Exception {
        Wire.Said said = wire.send("POST", PATH,
                authorization() + "Idempotency-Key: " + NewId.uuid() + "\r\n", BODY);
        if (said.status() != 201) {
            throw NotMeasured.isVoid("a command was answered " + said.status());
        }
        return said;
    }

    String authorization() {
        return "Authorization: Bearer " + program.token() + "\r\n";
    }

    String address() {
        return program.address();
    }

    @Override
    public double cpuMillis() {
        return program.cpuMillis();
    }

    @Override
    public void check(long acknowledged) {
        Stored.same(acknowledged, database, "log_event where name = 'insight.recorded'");
    }

    @Override
    public void close() {
        program.close();
        database.close();
    }
}
