package waymark.app.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import waymark.api.govern.overview.OverviewQuery.MineView;
import waymark.api.govern.overview.OverviewQuery.ShowMine;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Actors;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.app.door.Open;
import waymark.app.signin.token.Tokens;
import waymark.query.govern.duty.digest.Calendar;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Hands out a person's due dates to whoever knows the secret; what is withdrawn is unknown. */
@RestController
@Tag(name = "govern")
class CalendarDoor {

    private static final Duration FRESH = Duration.ofMinutes(5);
    /** Whatever was asked for: calendars ask for all sorts of things. */
    private static final MediaType CALENDAR = new MediaType(
            "text", "calendar", StandardCharsets.UTF_8);

    private final Tokens tokens;
    private final Actors actors;
    private final Queries queries;

    CalendarDoor(Tokens tokens, Actors actors, Queries queries) {
        this.tokens = tokens;
        this.actors = actors;
        this.queries = queries;
    }

    @GetMapping("/calendar/{secret}.ics")
    @Open
    @Operation(operationId = "readCalendar",
            summary = "Due dates of whoever made this address, for a calendar to subscribe to")
    ResponseEntity<String> read(
            @PathVariable String secret, Viewer anybody, HttpServletRequest request) {
        Actor whose = tokens.personOfCalendar(secret).flatMap(actors::find)
                .orElseThrow(() -> new Refused(GeneralRefusal.UNKNOWN_ID));
        MineView mine = queries.ask(new ShowMine(), new Viewer(whose, anybody.asOf()));
        String address = ServletUriComponentsBuilder.fromContextPath(request).build()
                .toUriString();
        return ResponseEntity.ok().cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .contentType(CALENDAR).body(new Calendar(address).of(
                        Stream.concat(mine.owed().stream(), mine.waiting().stream()).toList()));
    }
}
