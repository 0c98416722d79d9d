package waymark.app.life.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import waymark.app.life.Walk;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** The document of all that the decision rested on, fetched and checked (BC-4). */
record Evidence(Walk walk) {

    private static final String CASE = "/api/business-cases/BC-1";

    void checked() {
        Answer document = walk.get(Part.AUDITOR, CASE + "/decisions/1/evidence");
        String told = walk.get(Part.AUDITOR, CASE).at("decisions/0/evidence");
        assertThat(sha256(document.text())).isEqualTo(told);
        assertThat(sha256(document.text().replace("8500", "8400"))).isNotEqualTo(told);
        assertThat(document.text()).contains("npv/1", "irr/1", "roi/1",
                "insight.validated", "problem.framed", "initiative.scored")
                .doesNotContain("I would have begun smaller.");
        walk.told().step("An auditor fetches the document of all it rested on and checks its"
                + " hash; the words of the dissent are not for the auditor.",
                "GET " + CASE + "/decisions/1/evidence", document.at("form"),
                "SHA-256 of its bytes is the one in the decision; of one changed digit, another",
                String.join(", ", List.of("npv/1", "irr/1", "roi/1"))
                        + " stand beside the figures");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
