package waymark.app.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** What waits for one word of somebody is on that person's page, and on nobody else's. */
class AwaitedWordsHttpTest extends WaymarkTest {

    private static final String CLICK = "Approve this quick track";

    @Test
    void INI_2_an_initiative_waits_for_its_owner_to_take_it_on() {
        Answer proposed = proposed(Part.ANALYST);
        assertThat(deed(Part.PROJECT_MANAGER, proposed, proposed)).isEqualTo("TAKE_ON");
        assertThat(deed(Part.OTHER_MANAGER, proposed, proposed)).isEmpty();
        Answer taken = as(Part.PROJECT_MANAGER).post("/api/initiatives/" + proposed.reference()
                + "/owner-acceptance", Map.of()).is(200);
        assertThat(deed(Part.PROJECT_MANAGER, proposed, taken)).isEmpty();
    }

    @Test
    void INI_6_a_quick_track_waits_for_the_head_and_is_offered_to_nobody_else() {
        Answer asked = asked(Part.EMPLOYEE);
        assertThat(deed(Part.OTHER_MANAGER, asked, asked)).isEqualTo("APPROVE_QUICK_TRACK");
        assertThat(deed(Part.FINANCE, asked, asked)).isEmpty();
        assertThat(page(Part.OTHER_MANAGER, "/choose/initiatives/", asked)).contains(CLICK);
        assertThat(page(Part.FINANCE, "/choose/initiatives/", asked)).doesNotContain(CLICK);
        Answer approved = as(Part.OTHER_MANAGER).against(asked).post("/api/initiatives/"
                + asked.reference() + "/quick-track-approval", Map.of()).is(200);
        assertThat(deed(Part.OTHER_MANAGER, asked, approved)).isEmpty();
    }

    @Test
    void INI_6_a_head_who_asked_is_not_asked_for_the_click_but_the_deputy_is() {
        Answer before = as(Part.ADMIN).get("/api/people/" + id(Part.OTHER_MANAGER)).is(200);
        as(Part.ADMIN).against(before).put("/api/people/" + id(Part.OTHER_MANAGER) + "/deputy",
                Map.of("deputy", person(Part.OTHER_ANALYST))).is(200);
        Answer asked = asked(Part.OTHER_MANAGER);
        assertThat(deed(Part.OTHER_MANAGER, asked, asked)).isEmpty();
        assertThat(deed(Part.OTHER_ANALYST, asked, asked)).isEqualTo("APPROVE_QUICK_TRACK");
        as(Part.OTHER_ANALYST).against(asked).post("/api/initiatives/" + asked.reference()
                + "/quick-track-approval", Map.of()).is(200);
    }

    @Test
    void OUT_6_an_outcome_waits_for_the_owner_and_is_taken_back_by_owner_or_writer() {
        Answer initiative = proposed(Part.PROJECT_MANAGER);
        Answer drafted = as(Part.ANALYST).post("/api/outcomes", Map.of("kind", "PROGRESS",
                "initiative", initiative.reference(), "youSaid", "Nobody told me the hour.",
                "weDid", "We look into it.", "evidence",
                List.of(Map.of("link", initiative.reference())))).is(201);
        assertThat(deed(Part.PROJECT_MANAGER, drafted, drafted)).isEqualTo("TELL_OUTCOME");
        assertThat(deed(Part.ANALYST, drafted, drafted)).isEmpty();
        assertThat(page(Part.PROJECT_MANAGER, "/tell/outcomes/", drafted))
                .contains("Publish this outcome", "Take this outcome back");
        assertThat(page(Part.ANALYST, "/tell/outcomes/", drafted))
                .contains("Take this outcome back").doesNotContain("Publish this outcome");
        assertThat(page(Part.FINANCE, "/tell/outcomes/", drafted))
                .doesNotContain("Take this outcome back", "Publish this outcome");
        Answer told = as(Part.PROJECT_MANAGER).against(drafted).put("/api/outcomes/"
                + drafted.reference() + "/publication", Map.of()).is(200);
        assertThat(deed(Part.PROJECT_MANAGER, drafted, told)).isEmpty();
    }

    /** What a person is to do about one thing, by what waits on that person; empty if nothing. */
    private String deed(Part part, Answer about, Answer after) {
        for (JsonNode one : as(part).get("/api/my?after=" + after.header("Waymark-Position"))
                .is(200).json().get("waiting")) {
            if (one.get("reference").asString().equals(about.reference())) {
                return one.at("/duty/deed").asString();
            }
        }
        return "";
    }

    private String page(Part part, String address, Answer about) {
        return reading(part).open(address + about.reference() + "?after="
                + about.header("Waymark-Position")).is(200).text();
    }

    private Answer proposed(Part by) {
        return as(by).post("/api/initiatives", Map.of("title", "A text before the visit",
                "summary", "Say when it slips.", "problems", List.of(problem()),
                "owner", person(Part.PROJECT_MANAGER))).is(201);
    }

    /** In a department that the other manager heads. */
    private Answer asked(Part by) {
        Answer opened = as(Part.ADMIN).post("/api/departments", Map.of("name",
                "Depot " + System.nanoTime())).is(201);
        as(Part.ADMIN).against(opened).put("/api/departments/" + opened.reference() + "/head",
                Map.of("head", person(Part.OTHER_MANAGER))).is(200);
        return as(by).post("/api/quick-tracks", Map.of("title", "A name in the text",
                "problem", problem(), "change", "Text the engineer's name",
                "department", opened.reference(),
                "cost", Map.of("amount", "900", "currency", "EUR"),
                "owner", person(Part.EMPLOYEE),
                "checkOn", LocalDate.now(ZoneOffset.UTC).plusDays(9).toString())).is(201);
    }

    private String problem() {
        return as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN",
                "waiver", "Not asked yet", "statement", Map.of("persona", "A family",
                        "need", "to know the hour", "situation", "a line is installed",
                        "obstacle", "the window is a day", "consequence", "a day off")))
                .is(201).reference();
    }

    private String id(Part part) {
        return person(part).substring("person/".length());
    }
}
