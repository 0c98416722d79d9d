package waymark.app.measure.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.app.choose.Papers;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** Benefits that were planned by hand, and claims of them that wait for finance. */
abstract class Claimed extends WaymarkTest {

    final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    final LocalDate from = today.minusDays(60);
    final LocalDate to = today.minusDays(31);

    static Map<String, Object> euro(String amount) {
        return Map.of("amount", new BigDecimal(amount), "currency", "EUR");
    }

    Answer initiative() {
        return initiative(List.of());
    }

    /** One that belongs to these departments, the first before all. */
    Answer initiative(List<String> departments) {
        String problem = as(Part.ANALYST).post("/api/problems", Papers.problem(Papers.WAIVED))
                .is(201).reference();
        Map<String, Object> body = new HashMap<>(
                Papers.initiative(problem, person(Part.PROJECT_MANAGER)));
        body.put("departments", departments);
        return as(Part.PROJECT_MANAGER).post("/api/initiatives", body).is(201);
    }

    Answer benefit(String name) {
        return benefit(initiative().reference(), name, Map.of());
    }

    Answer benefit(String initiative, String name, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("initiative", initiative, "name", name,
                "benefitClass", "CASHABLE", "owner", person(Part.OTHER_MANAGER), "planned",
                euro("2000"), "from", from, "to", to, "method", "DIRECT_COUNT"));
        body.putAll(more);
        return as(Part.ANALYST).post("/api/benefits", body).is(201);
    }

    Answer claim(Answer benefit, String amount, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(
                Map.of("amount", euro(amount), "from", from, "to", to));
        body.putAll(more);
        return as(Part.PROJECT_MANAGER).post(address(benefit) + "/claims", body);
    }

    static String address(Answer benefit) {
        return "/api/benefits/" + benefit.reference();
    }

    /** A claim that was made, of a benefit of its own. */
    Answer waiting(String amount) {
        Answer benefit = benefit("Fewer visits");
        claim(benefit, amount, Map.of()).is(200);
        return benefit;
    }

    static Map<String, Object> named(Answer benefit) {
        return Map.of("benefit", benefit.reference(), "claim", 1);
    }

    static Map<String, Object> found(Answer benefit, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(named(benefit));
        all.putAll(more);
        return all;
    }

    Answer verify(List<Map<String, Object>> verifications) {
        return as(Part.FINANCE).post("/api/claims/verifications",
                Map.of("verifications", verifications));
    }

    Answer read(String address, Answer after) {
        return as(Part.EMPLOYEE).with("Waymark-Position", after.header("Waymark-Position"))
                .get(address).is(200);
    }

    static BigDecimal money(Answer answer, String field) {
        return new BigDecimal(answer.at(field + "/amount"));
    }
}
