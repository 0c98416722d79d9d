package waymark.app.audit.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.log.proof.TreeKeeper;

/** AUD-2: whoever kept a head proves with it what stood in the record, and that it only grew. */
class ProofHttpTest extends WaymarkTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final String PROOFS = "/api/record/proofs/";

    @Autowired private TreeKeeper keeper;

    private long recorded() {
        Answer made = as(Part.ADMIN).post("/api/departments", Map.of("name",
                "Proof " + System.nanoTime())).is(201);
        return Long.parseLong(made.header("Waymark-Position"));
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The head that a proof leads to, by its own words alone (RFC 9162, 2.1.3.2). */
    private static String head(JsonNode proof) {
        List<String> lines = new ArrayList<>();
        proof.get("lines").forEach(line -> lines.add(line.asString()));
        byte[] hash = sha256(new byte[]{0}, (String.join("\n", lines) + "\n")
                .getBytes(StandardCharsets.UTF_8));
        long at = proof.get("position").asLong() - 1;
        long last = proof.at("/head/size").asLong() - 1;
        for (JsonNode one : proof.get("path")) {
            byte[] beside = HEX.parseHex(one.asString());
            boolean right = (at & 1) == 1 || at == last;
            hash = right ? node(beside, hash) : node(hash, beside);
            while (right && (at & 1) == 0 && at != 0) {
                at >>= 1;
                last >>= 1;
            }
            at >>= 1;
            last >>= 1;
        }
        return HEX.formatHex(hash);
    }

    private static byte[] node(byte[] left, byte[] right) {
        return sha256(new byte[]{1}, left, right);
    }

    @Test
    void AUD_2_an_event_is_proven_by_itself_in_the_head_of_any_size() {
        long position = recorded();
        long first = keeper.grow().orElseThrow().size();
        recorded();
        keeper.grow();
        for (String size : List.of("", "?size=" + first)) {
            JsonNode proof = as(Part.EMPLOYEE).get(PROOFS + position + size).is(200).json();
            assertThat(head(proof)).isEqualTo(proof.at("/head/root").asString());
            assertThat(proof.at("/lines/0").asString()).isEqualTo(Long.toString(position));
            assertThat(proof.at("/lines/5").asString()).isEqualTo("department.opened");
        }
        JsonNode other = as(Part.EMPLOYEE).get(PROOFS + (position - 1)).is(200).json();
        assertThat(head(other)).isEqualTo(other.at("/head/root").asString());
    }

    @Test
    void AUD_2_a_head_is_proven_to_go_on_from_another() {
        recorded();
        long first = keeper.grow().orElseThrow().size();
        recorded();
        long second = keeper.grow().orElseThrow().size();
        JsonNode grown = as(Part.EMPLOYEE).get("/api/record/consistency-proofs?first=" + first)
                .is(200).json();
        assertThat(grown.at("/first/size").asLong()).isEqualTo(first);
        assertThat(grown.at("/second/size").asLong()).isGreaterThanOrEqualTo(second);
        assertThat(grown.get("path")).isNotEmpty();
        as(Part.EMPLOYEE).get("/api/record/consistency-proofs?first=" + second + "&second="
                + first).is(422);
    }

    @Test
    void what_no_head_covers_is_not_proven() {
        long position = recorded();
        long size = keeper.grow().orElseThrow().size();
        long later = recorded();
        as(Part.EMPLOYEE).get(PROOFS + later + "?size=" + size).is(404);
        as(Part.EMPLOYEE).get(PROOFS + position + "?size=" + (size + 1_000_000)).is(422);
        as(Part.EMPLOYEE).get(PROOFS + "0").is(404);
        asNobody().get(PROOFS + position).is(401);
    }
}
