package waymark.app.sides;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import waymark.app.choose.Papers;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/**
 * Benefits that draw on one effect for the same customers.
 *
 * @param customers whom no other such benefit is for
 */
record Drawing(Sitting sitting, String customers) {

    private static final Map<String, Object> SUM = Map.of("amount", 100, "currency", "EUR");

    Answer benefit() {
        var here = sitting.first();
        Answer framed = sitting.as(here, Part.ANALYST)
                .post("/api/problems", Papers.problem(Papers.WAIVED)).is(201);
        Answer proposed = sitting.as(here, Part.PROJECT_MANAGER).post("/api/initiatives",
                Papers.initiative(framed.reference(), sitting.person(Part.PROJECT_MANAGER)))
                .is(201);
        return sitting.as(here, Part.ANALYST).post("/api/benefits", Map.of("initiative",
                proposed.reference(), "name", "Customers who stay", "benefitClass", "MARGIN",
                "planned", SUM, "from", "2026-01-01", "to", "2026-03-31", "method",
                "DIRECT_COUNT")).is(201);
    }

    Answer placed(Answer benefit) {
        place(sitting.first(), benefit).is(200);
        return benefit;
    }

    Answer place(ConfigurableApplicationContext node, Answer benefit) {
        return sitting.as(node, Part.ANALYST).put("/api/benefits/" + benefit.reference()
                + "/effect",
                Map.of("family", "RETENTION", "segment", Map.of("conditions",
                        List.of(Map.of("attribute", "group", "anyOf", List.of(customers))))));
    }

    Answer claim(ConfigurableApplicationContext node, Answer benefit, int share) {
        return sitting.as(node, Part.PROJECT_MANAGER).post("/api/benefits/"
                + benefit.reference() + "/claims",
                Map.of("amount", SUM, "from", "2026-01-01",
                        "to", "2026-03-31", "share", share));
    }
}
