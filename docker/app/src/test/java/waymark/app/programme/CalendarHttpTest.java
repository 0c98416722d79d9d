package waymark.app.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import waymark.api.kernel.Actor;
import waymark.app.choose.Councils;
import waymark.app.signin.token.IssuedToken;
import waymark.app.signin.token.Token;
import waymark.app.signin.token.Tokens;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Due dates are taken along: as a calendar under a secret address, and as a digest. */
class CalendarHttpTest extends Councils {

    private final LocalDate due = today.plusDays(3);

    @Autowired private Tokens tokens;

    private HttpResponse<String> calendar(String secret) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                URI.create(address() + "/calendar/" + secret + ".ics")).build(),
                BodyHandlers.ofString());
    }

    /** A complaint that somebody has to answer within three days. */
    private Answer owed() {
        return as(Part.ANALYST).post("/api/follow-ups", Map.of("kind", "COMPLAINT", "matter",
                "Nobody came", "owner", person(Part.OTHER_MANAGER), "firstWithinHours", 72,
                "doneWithinHours", 96)).is(201);
    }

    private Actor owner() {
        return new Actor(person(Part.OTHER_MANAGER), Part.OTHER_MANAGER.roles(), null);
    }

    @Test
    void a_calendar_is_read_under_its_secret_address_until_that_is_withdrawn() throws Exception {
        Answer owed = owed();
        as(Part.OTHER_MANAGER).get("/api/my?after=" + owed.at("position")).is(200);
        Answer issued = reading(Part.OTHER_MANAGER).post("/my", "/api/me/calendar", "{}")
                .is(201);
        String secret = issued.at("secret");
        HttpResponse<String> read = calendar(secret);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/calendar");
        assertThat(read.body()).startsWith("BEGIN:VCALENDAR\r\n").contains(
                "SUMMARY:" + owed.reference() + " waits for a word with a customer",
                "DTSTART;VALUE=DATE:" + due.toString().replace("-", ""),
                "/listen/follow-ups/" + owed.reference())
                .doesNotContain("Nobody came");
        assertThat(tokens.list(owner().person())).filteredOn(Token::calendar).isNotEmpty();
        as(Part.OTHER_ANALYST).delete("/api/me/tokens/" + issued.at("id")).is(404);
        assertThat(calendar(secret).statusCode()).isEqualTo(200);
        as(Part.OTHER_MANAGER).delete("/api/me/tokens/" + issued.at("id")).is(204);
        assertThat(calendar(secret).statusCode()).isEqualTo(404);
    }

    @Test
    void a_calendar_address_is_no_token_and_a_token_no_calendar_address() throws Exception {
        IssuedToken calendar = tokens.issueCalendar(owner(), null);
        HttpResponse<String> asked = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                URI.create(address() + "/api/my"))
                .header("Authorization", "Bearer " + calendar.secret()).build(),
                BodyHandlers.ofString());
        assertThat(asked.statusCode()).isEqualTo(401);
        IssuedToken token = tokens.issue(owner(), "weekly report", 1);
        assertThat(calendar(token.secret()).statusCode()).isEqualTo(404);
        assertThat(calendar("wmc_" + "A".repeat(43)).statusCode()).isEqualTo(404);
        as(Part.OTHER_MANAGER).post("/api/me/calendar", Map.of()).is(403);
    }

    @Test
    void the_digest_says_the_same_as_text_by_when_it_is_due() {
        String late = unread();
        Answer owed = owed();
        Answer digest = as(Part.OTHER_MANAGER).with("Accept", "text/plain")
                .get("/api/my/digest?after=" + owed.at("position")).is(200);
        assertThat(digest.text()).startsWith("What waits for you on ");
        assertThat(part(digest.text(), "Overdue:")).contains("- " + late + " Fewer visits: a")
                .doesNotContain(owed.reference());
        assertThat(part(digest.text(), "Due within seven days:"))
                .contains("- " + owed.reference()).doesNotContain(late);
        assertThat(reading(Part.OTHER_MANAGER).open("/my/digest").is(200).text())
                .containsSubsequence("Overdue", late, "Due within seven days", owed.reference());
    }

    private static String part(String digest, String heading) {
        assertThat(digest).contains(heading + "\n");
        return digest.substring(digest.indexOf(heading)).split("\n\n", 2)[0];
    }

    /** The reference of a benefit whose time was over long ago, and that nobody has read. */
    private String unread() {
        return as(Part.ANALYST).post("/api/benefits", Map.of("initiative", initiative(), "name",
                "Fewer visits", "benefitClass", "CASHABLE", "owner", person(Part.OTHER_MANAGER),
                "planned", Map.of("amount", 100, "currency", "EUR"), "from", "2018-01-01", "to",
                "2018-03-31", "method", "DIRECT_COUNT")).is(201).reference();
    }
}
