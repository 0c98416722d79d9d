package waymark.app.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class DeliverPagesTest extends Approvals {

    private final LocalDate past = LocalDate.now(ZoneOffset.UTC).minusDays(40);

    @Test
    void a_project_shows_both_lights_its_money_and_the_line_to_copy()
            throws IOException, InterruptedException {
        String initiative = quickTrack();
        Answer started = as(Part.PROJECT_MANAGER).post("/api/projects", Map.of("initiative",
                initiative, "plannedFinish", "2027-02-01")).is(201);
        Answer reported = as(Part.PROJECT_MANAGER).post("/api/projects/" + started.reference()
                + "/weekly",
                Map.of("words", "All is well", "lights", Map.of("scope", "AMBER"),
                        "costs", List.of(Map.of("kind", "ACTUAL", "amount", euro("612.40")))))
                .is(200);
        String after = "?after=" + reported.header("Waymark-Position");
        String page = pages(Part.PROJECT_MANAGER)
                .open("/deliver/projects/" + started.reference() + after);
        assertThat(page).contains("All is well", "612.40", "4,000.00", "curl -X POST", "amber",
                "Report the week");
        assertThat(pages(Part.EMPLOYEE).open("/deliver" + after))
                .contains(started.reference());
        String receipt = pages(Part.AUDITOR).open("/measure/receipt" + after
                + "&kind=SPENT&initiative=" + initiative);
        assertThat(receipt).contains("612.40", "1\u00a0line",
                "/audit/events/");
    }

    @Test
    void a_claim_waits_on_the_page_of_finance_until_it_is_verified()
            throws IOException, InterruptedException {
        Answer benefit = as(Part.ANALYST).post("/api/benefits", Map.of("initiative",
                quickTrack(), "name", "Fewer calls", "benefitClass", "CASHABLE", "owner",
                person(Part.OTHER_MANAGER), "planned", euro("900"), "from", past.toString(),
                "to", past.plusDays(9).toString(), "method", "DIRECT_COUNT")).is(201);
        String address = "/api/benefits/" + benefit.reference();
        Answer claimed = as(Part.PROJECT_MANAGER).post(address + "/claims", Map.of("amount",
                euro("812.34"), "from", past.toString(), "to", past.plusDays(9).toString()))
                .is(200);
        String after = "?after=" + claimed.header("Waymark-Position");
        assertThat(pages(Part.FINANCE).open("/measure/benefits/awaiting" + after))
                .contains(benefit.reference(), "812.34", "waits 0", "Verify");
        Answer verified = as(Part.FINANCE).against(claimed)
                .put(address + "/claims/1/verification", Map.of("result", "FULLY")).is(200);
        String then = "?after=" + verified.header("Waymark-Position");
        assertThat(pages(Part.FINANCE).open("/measure/benefits/awaiting" + then))
                .doesNotContain("812.34");
        assertThat(pages(Part.EMPLOYEE)
                .open("/measure/benefits/" + benefit.reference() + then))
                .contains("812.34 verified", "Fewer calls");
        assertThat(pages(Part.EMPLOYEE).open("/measure/benefits" + then))
                .contains(benefit.reference());
    }

    private Pages pages(Part part) throws IOException, InterruptedException {
        return new Pages(address(), login(part));
    }
}
