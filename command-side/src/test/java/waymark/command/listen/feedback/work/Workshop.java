package waymark.command.listen.feedback.work;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Event;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportCancelled;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportFailed;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportFinished;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRequested;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRetracted;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.intake.FileFacts;
import waymark.api.listen.feedback.intake.HowRead;
import waymark.api.listen.feedback.intake.Tally;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.SourceOpened;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.listen.feedback.source.SourceTerms;
import waymark.command.listen.feedback.store.Jobs;
import waymark.command.listen.feedback.store.Rejected;
import waymark.command.listen.feedback.store.Spool;
import waymark.log.AppendRequest;
import waymark.log.EventLog;
import waymark.log.Meta;
import waymark.log.Recorded;
import waymark.log.codec.JacksonEventCodec;
import waymark.log.codec.names.EventNames;
import waymark.log.codec.seal.SealedText;
import waymark.log.jdbc.JdbcEventLog;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.keys.KeySchema;
import waymark.log.keys.KeyStore;
import waymark.log.keys.MasterKey;
import waymark.log.testing.TestDatabase;

/** All that imports need, on a database of its own and without the rest of the program. */
final class Workshop implements AutoCloseable, Endings {

    private static final String SCHEMA = "waymark_keys";

    final JdbcEventLog log;
    final Spool spool;

    private final TestDatabase database;
    private final KeyStore keys;

    Workshop(TestDatabase database, Path directory) {
        this.database = database;
        KeySchema.migrate(database.owner().unpooled(), SCHEMA, database.program().user());
        this.keys = KeyStore.open(database.pool(), SCHEMA, MasterKey.untilExit());
        this.log = new JdbcEventLog(database.pool(), database.program().unpooled(),
                new JacksonEventCodec(EventNames.ofWaymark(), new SealedText(keys)),
                LogSettings.usual());
        this.spool = new Spool(directory);
    }

    /** A node of its own, on this log or on one that fails now and then. */
    Importer node(EventLog onLog) {
        var client = JdbcClient.create(database.pool());
        return new Importer(onLog, keys.sameness()::of, spool,
                new Jobs(client, Clock.systemUTC()),
                new Rejected(new JdbcTemplate(database.pool())), this);
    }

    FeedbackSourceId source() {
        FeedbackSourceId source = FeedbackSourceId.next();
        append(-1, new SourceOpened(source, new SourceTerms("Survey", SourceKind.SURVEY,
                Relation.RELATIONSHIP, null, false, false), null));
        return source;
    }

    /** Hands a file in, as the door does. */
    FeedbackImportId handIn(FeedbackSourceId source, String text) {
        FeedbackImportId intake = FeedbackImportId.next();
        Jobs jobs = new Jobs(JdbcClient.create(database.pool()), Clock.systemUTC());
        FileFacts facts = spool.keep(intake, "answers.csv",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        jobs.prepare(intake, source);
        append(-1, new ImportRequested(intake, source, facts, null));
        jobs.begin(intake);
        return intake;
    }

    Tally imported(FeedbackSourceId source, String text) {
        FeedbackImportId intake = handIn(source, text);
        node(log).workThroughAll();
        return tally(intake);
    }

    void cancel(FeedbackImportId intake) {
        append(0, new ImportCancelled(intake, sourceOf(intake)));
    }

    void retract(FeedbackImportId intake) {
        append(1, new ImportRetracted(intake, sourceOf(intake), "wrong file"));
    }

    @Override
    public void finish(FeedbackImportId intake, Tally tally, HowRead how) {
        append(0, new ImportFinished(intake, sourceOf(intake), tally, how));
    }

    @Override
    public void fail(FeedbackImportId intake, Tally tally, String sentence) {
        append(0, new ImportFailed(intake, sourceOf(intake), tally, sentence));
    }

    /** The last thing that happened to an import. */
    Event last(FeedbackImportId intake) {
        return log.stream(intake.value(), 0, 10).getLast().event();
    }

    Tally tally(FeedbackImportId intake) {
        return ((ImportFinished) last(intake)).tally();
    }

    /** How much of its file a run had worked through, in percent. */
    long percent(FeedbackImportId intake) {
        return JdbcClient.create(database.pool())
                .sql("select bytes_taken * 100 / bytes from feedback_import_job"
                        + " where import_id = :id")
                .param("id", intake.value()).query(Long.class).single();
    }

    List<FeedbackReceived> answers() {
        return log.after(0, Integer.MAX_VALUE).stream().map(Recorded::event)
                .filter(FeedbackReceived.class::isInstance)
                .map(FeedbackReceived.class::cast).toList();
    }

    /** How often each answer's words were recorded. */
    Map<String, Integer> said() {
        Map<String, Integer> said = new HashMap<>();
        answers().forEach(answer -> said.merge(String.valueOf(answer.verbatim()), 1, Integer::sum));
        return said;
    }

    Set<String> inSpool() {
        String[] files = spool.file(FeedbackImportId.next()).toFile().getParentFile()
                .list();
        return files == null ? Set.of() : new HashSet<>(List.of(files));
    }

    private FeedbackSourceId sourceOf(FeedbackImportId intake) {
        return ((ImportRequested) log.stream(intake.value(), 0, 1).getFirst().event()).source();
    }

    private void append(long expected, Event event) {
        var key = new AppendRequest.Key("person/1", UUID.randomUUID().toString(), "hash");
        var _ = log.append(new AppendRequest(key, Map.of(event.stream(), expected),
                List.of(event), Set.of(),
                new Meta(Actor.SYSTEM, null, "test", "test", Map.of())));
    }

    @Override
    public void close() {
        log.close();
        database.close();
    }
}
