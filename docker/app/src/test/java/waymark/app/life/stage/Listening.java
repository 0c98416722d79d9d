package waymark.app.life.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import waymark.app.life.Figures;
import waymark.app.life.Walk;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Answers of customers come in, once. */
public record Listening(Walk walk) {

    private static final String SOURCE = "/api/feedback-sources/SRC-1";

    public void walked() {
        walk.told().chapter("Listen");
        walk.on("2026-10-30");
        opened();
        imported("The answers to the question after the installation are brought in.",
                "/api/feedback-imports/IMP-1", "read 40, kept 40, doubled 0, rejected 0");
        imported("Somebody brings the same file in again. Nothing is counted twice.",
                "/api/feedback-imports/IMP-2", "read 40, kept 0, doubled 40, rejected 0");
        scored();
    }

    private void opened() {
        Map<String, Object> source = Map.of("name", "After the installation", "kind", "SURVEY",
                "relation", "TRANSACTIONAL", "mayContact", true, "mayQuote", true);
        walk.refused("COM-3", 403, "An auditor opens a source of answers.",
                walk.as(Part.AUDITOR).post("/api/feedback-sources", source));
        walk.post(Part.ANALYST, "/api/feedback-sources", source);
    }

    private void imported(String sentence, String address, String counts) {
        walk.as(Part.ANALYST).upload("/api/feedback-imports", Map.of("source", "SRC-1"),
                "install-answers.csv", file()).is(202);
        Answer done = walk.settled(Part.ANALYST, address,
                read -> read.at("state").equals("FINISHED"));
        String counted = "read " + done.at("rowsRead") + ", kept " + done.at("rowsKept")
                + ", doubled " + done.at("rowsDuplicate") + ", rejected "
                + done.at("rowsRejected");
        assertThat(counted).isEqualTo(counts);
        walk.told().step(sentence, "POST /api/feedback-imports (install-answers.csv)", counted);
    }

    private void scored() {
        Answer source = walk.settled(Part.EMPLOYEE, SOURCE,
                read -> read.at("answers").equals("40"));
        Answer nps = walk.get(Part.EMPLOYEE, "/api/metrics/nps?source="
                + source.at("reference"));
        assertThat(nps.json().get("promoters").asInt()).isEqualTo(8);
        assertThat(nps.json().get("detractors").asInt()).isEqualTo(22);
        assertThat(Figures.plain(nps.at("value"))).isEqualTo("-35.00");
        walk.told().step("Would they recommend us? The score never comes without its interval.",
                "GET /api/metrics/nps?source=SRC-1",
                "NPS " + Figures.plain(nps.at("value")) + " [" + Figures.plain(nps.at("low")) + ", "
                        + Figures.plain(nps.at("high")) + "], n " + nps.at("n") + ", "
                        + nps.at("method"),
                nps.at("sentence"));
    }

    private byte[] file() {
        try (InputStream fixture = Objects.requireNonNull(
                getClass().getResourceAsStream("/life/install-answers.csv"))) {
            return fixture.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
