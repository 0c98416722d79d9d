package waymark.log.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.log.codec.Tales;
import waymark.log.codec.names.EventNames;

class ContractTest {

    private static final Path APPROVED = Path.of("src", "test", "resources", "contract");

    @TempDir private Path folder;

    @Test
    void every_event_is_written_as_approved_and_everything_approved_can_be_read() {
        var contract = new Contract(APPROVED, EventNames.ofWaymark());
        if (Boolean.getBoolean("waymark.approve")) {
            contract.approveMissing();
        }

        assertThat(contract.breaches()).isEmpty();
    }

    private Contract approvedTales() throws IOException {
        var tales = new Contract(folder, Tales.names());
        Files.createDirectories(folder.resolve("tale"));
        Files.writeString(folder.resolve("tale").resolve("tale.heard.1.json"),
                "{\"id\" : \"tale/01990c2e-0000-7000-8000-000000000001\", \"text\" : \"so\"}\n");
        tales.approveMissing();
        return tales;
    }

    private void change(String name, String from, String to) throws IOException {
        Path file = folder.resolve("tale").resolve(name);
        String content = Files.readString(file);
        assertThat(content).contains(from);
        Files.writeString(file, content.replace(from, to));
    }

    @Test
    void what_is_approved_keeps_and_shows_where_personal_text_stands() throws IOException {
        assertThat(approvedTales().breaches()).isEmpty();
        assertThat(folder.resolve("tale").resolve("tale.told.1.json")).content()
                .contains("\"words\" : \"personal answers[1].words: words 2\"")
                .contains("\"amount\" : \"0.25\"");
    }

    @Test
    void a_changed_line_is_caught() throws IOException {
        Contract tales = approvedTales();
        change("tale.closed.1.json", "2026-11-02", "2026-11-03");

        assertThat(tales.breaches()).hasSize(2)
                .anySatisfy(breach -> assertThat(breach).contains("is not what is written today"))
                .anySatisfy(breach -> assertThat(breach).contains("changed after it was approved"));
    }

    @Test
    void approving_again_changes_nothing_that_stands() throws IOException {
        Contract tales = approvedTales();
        change("tale.closed.1.json", "2026-11-02", "2026-11-03");
        List<String> breaches = tales.breaches();

        tales.approveMissing();

        assertThat(tales.breaches()).isEqualTo(breaches);
    }

    @Test
    void a_changed_line_of_an_older_revision_is_caught() throws IOException {
        Contract tales = approvedTales();
        change("tale.heard.1.json", "so", "no");

        assertThat(tales.breaches()).singleElement().asString()
                .contains("tale.heard.1.json was changed after it was approved");
    }

    @Test
    void an_older_revision_that_can_no_longer_be_read_is_caught() throws IOException {
        Contract tales = approvedTales();
        change("tale.heard.1.json", "tale/", "insight/");

        assertThat(tales.breaches())
                .anySatisfy(breach -> assertThat(breach).contains("can no longer be read"));
    }

    @Test
    void an_approved_file_without_an_event_and_a_lost_one_are_caught() throws IOException {
        Contract tales = approvedTales();
        Path closed = folder.resolve("tale").resolve("tale.closed.1.json");
        Files.move(closed, closed.resolveSibling("tale.ended.1.json"));

        assertThat(tales.breaches()).satisfiesExactlyInAnyOrder(
                breach -> assertThat(breach).contains("tale.closed.1.json is missing"),
                breach -> assertThat(breach).contains("tale.closed.1.json is in LOCK but is gone"),
                breach -> assertThat(breach).contains("tale.ended.1.json is not in LOCK"),
                breach -> assertThat(breach).contains("tale.ended.1.json stands for no event"));
    }
}
