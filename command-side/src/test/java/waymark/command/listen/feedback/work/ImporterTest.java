package waymark.command.listen.feedback.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportFailed;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.intake.Tally;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.log.LogUnavailable;
import waymark.log.testing.TestDatabases;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class ImporterTest {

    @TempDir private Path directory;

    private final TestDatabases on;
    private Workshop workshop;

    @SuppressWarnings("NullAway.Init") // The workshop opens before each test.
    ImporterTest(TestDatabases on) {
        this.on = on;
    }

    @BeforeEach
    void open() {
        workshop = new Workshop(on.open(), directory.resolve("spool"));
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void FBK_1_the_same_answer_is_recorded_once_in_each_source() {
        FeedbackSourceId source = workshop.source();
        String file = Form.file(Form.rows(20));
        assertThat(workshop.imported(source, file)).isEqualTo(new Tally(20, 20, 0, 0));
        assertThat(workshop.imported(source, file)).isEqualTo(new Tally(20, 0, 0, 20));
        assertThat(workshop.imported(workshop.source(), file)).isEqualTo(new Tally(20, 20, 0, 0));
        assertThat(workshop.inSpool()).as("files that are done with are gone").isEmpty();
    }

    /** What was recorded by an earlier program is known by these names, see V676. */
    @Test
    void FBK_1_an_answer_is_claimed_under_the_name_it_always_had() {
        FeedbackSourceId source = workshop.source();
        assertThat(workshop.imported(source, Form.file(Form.rows(1))).rowsKept()).isOne();
        assertThat(workshop.answers()).singleElement().satisfies(answer -> assertThat(
                workshop.log.claimedBy("answer/" + answer.sameness().substring(0, 32)))
                .contains(answer.stream()));
    }

    @Test
    void FBK_3_after_any_stop_a_file_is_read_again_and_nothing_is_counted_twice() {
        String file = Form.file(Form.rows(1_700)) + "31/31/2026,5,\n" + Form.row(3);
        for (int append = 1; append <= 4; append++) {
            for (boolean stored : new boolean[]{false, true}) {
                FeedbackSourceId source = workshop.source();
                FeedbackImportId intake = workshop.handIn(source, file);
                Importer stopped = workshop.node(Failing.at(append, stored, workshop.log));
                assertThatThrownBy(stopped::workThroughAll).isInstanceOf(LogUnavailable.class);
                stopped.workThroughAll();
                assertThat(workshop.tally(intake)).as("append %d, stored %s", append, stored)
                        .isEqualTo(new Tally(1_702, 1_700, 1, 1));
            }
        }
    }

    @Test
    void FBK_3_what_was_prepared_when_a_program_stopped_is_taken_up() {
        FeedbackImportId intake = workshop.handIn(workshop.source(), Form.file(Form.rows(3)));
        Importer next = workshop.node(workshop.log);
        next.takeUpPrepared();
        next.workThroughAll();
        assertThat(workshop.tally(intake).rowsKept()).isEqualTo(3);
    }

    @Test
    void FBK_3_a_cancelled_import_records_nothing_more() {
        FeedbackSourceId source = workshop.source();
        FeedbackImportId intake = workshop.handIn(source, Form.file(Form.rows(1_200)));
        Importer node = workshop.node(Failing.at(2, true, workshop.log));
        assertThatThrownBy(node::workThroughAll).isInstanceOf(LogUnavailable.class);
        int before = workshop.answers().size();
        assertThat(before).as("batches are recorded side by side").isBetween(500, 1_200);
        workshop.cancel(intake);
        node.workThroughAll();
        assertThat(workshop.answers()).hasSize(before);
        assertThat(workshop.inSpool()).isEmpty();
        List<String> more = Form.rows(1_700);
        assertThat(workshop.imported(source, Form.file(more)))
                .isEqualTo(new Tally(1_700, 1_700 - before, 0, before));
    }

    @Test
    void FBK_3_what_was_retracted_can_be_brought_in_again_once() {
        FeedbackSourceId source = workshop.source();
        List<String> rows = Form.rows(6);
        FeedbackImportId first = workshop.handIn(source, Form.file(rows.subList(0, 4)));
        workshop.node(workshop.log).workThroughAll();
        assertThat(workshop.imported(source, Form.file(rows.subList(4, 6))).rowsKept())
                .isEqualTo(2);
        workshop.retract(first);
        assertThat(workshop.imported(source, Form.file(rows)))
                .isEqualTo(new Tally(6, 4, 0, 2));
        assertThat(workshop.imported(source, Form.file(rows))).isEqualTo(new Tally(6, 0, 0, 6));
    }

    @Test
    void FBK_1_two_nodes_that_bring_in_the_same_at_once_record_it_once() throws Exception {
        FeedbackSourceId source = workshop.source();
        var start = new CyclicBarrier(2);
        List<Callable<FeedbackImportId>> nodes = new ArrayList<>();
        for (int node = 0; node < 2; node++) {
            List<String> rows = new ArrayList<>(Form.rows(900));
            Collections.shuffle(rows, new Random(node));
            FeedbackImportId intake = workshop.handIn(source, Form.file(rows));
            nodes.add(() -> {
                start.await();
                workshop.node(workshop.log).workThroughAll();
                return intake;
            });
        }
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(nodes)) {
                done.get();
            }
        }
        workshop.node(workshop.log).workThroughAll();
        assertThat(workshop.said()).hasSize(900)
                .allSatisfy((words, times) -> assertThat(times).isEqualTo(1));
    }

    @Test
    void a_file_that_is_no_table_from_some_row_on_fails_with_a_sentence() {
        FeedbackImportId intake = workshop.handIn(workshop.source(),
                Form.file(Form.rows(3)) + "3/20/2026,9,\"never closed\n");
        workshop.node(workshop.log).workThroughAll();
        assertThat(workshop.last(intake)).isInstanceOfSatisfying(ImportFailed.class,
                failed -> assertThat(failed.sentence()).contains("not a table"));
    }

    @Test
    void whatever_the_order_and_the_files_the_same_answers_are_recorded() {
        for (long seed = 1; seed <= 8; seed++) {
            Random random = new Random(seed);
            List<String> rows = Form.rows(30);
            FeedbackSourceId source = workshop.source();
            long before = workshop.log.head();
            long kept = 0;
            for (int file = 0; file < 5; file++) {
                List<String> some = new ArrayList<>();
                for (int many = random.nextInt(1, 40); many > 0; many--) {
                    some.add(rows.get(random.nextInt(rows.size())));
                }
                if (file == 4) {
                    some.addAll(rows);
                }
                Collections.shuffle(some, random);
                Tally tally = workshop.imported(source, Form.file(some));
                assertThat(tally.rowsRead()).as("seed %d", seed).isEqualTo(some.size());
                kept += tally.rowsKept();
            }
            assertThat(kept).as("seed %d", seed).isEqualTo(30);
            assertThat(workshop.log.head() - before).as("seed %d", seed).isEqualTo(30 + 10);
        }
    }
}
