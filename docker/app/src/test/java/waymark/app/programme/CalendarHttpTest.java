package waymark.app.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import waymark.api.kernel.Actor;
import waymark.app.signin.token.IssuedToken;
import waymark.app.signin.token.Token;
import waymark.app.signin.token.Tokens;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** Due dates are taken along: as a calendar under a secret address, and as a digest. */
class CalendarHttpTest extends WaymarkTest {

    private final LocalDate due = LocalDate.now(ZoneOffset.UTC).plusDays(3);

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
        IssuedToken issued = tokens.issueCalendar(owner(), null);
        HttpResponse<String> read = calendar(issued.secret());
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/calendar");
        assertThat(read.body()).startsWith("BEGIN:VCALENDAR\r\n").contains(
                "SUMMARY:" + owed.reference() + " waits for a word with a customer",
                "DTSTART;VALUE=DATE:" + due.toString().replace("-", ""),
                "/listen/follow-ups/" + owed.reference())
                .doesNotContain("Nobody came");
        assertThat(tokens.list(owner().person())).filteredOn(Token::calendar).isNotEmpty();
        tokens.revoke(owner(), issued.id());
        assertThat(calendar(issued.secret()).statusCode()).isEqualTo(404);
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
        Answer owed = owed();
        Answer digest = as(Part.OTHER_MANAGER).with("Accept", "text/plain")
                .get("/api/my/digest?after=" + owed.at("position")).is(200);
        assertThat(digest.text()).startsWith("What waits for you on ")
                .contains("Due within seven days:\n", "- " + owed.reference());
        assertThat(reading(Part.OTHER_MANAGER).open("/my/digest").is(200).text())
                .contains("Due within seven days", owed.reference());
    }
}
