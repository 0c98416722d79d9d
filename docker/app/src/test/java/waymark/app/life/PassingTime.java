package waymark.app.life;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import waymark.api.govern.lapse.LapseEvent.MilestoneLate;
import waymark.api.govern.lapse.LapseId;
import waymark.api.kernel.Event;
import waymark.app.choose.Papers;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.ProgramTest;
import waymark.log.EventLog;
import waymark.log.testing.TestDatabase;

/** A program on a record of its own, on a calendar that the test turns, and what waits there. */
@Import(StoryCalendar.OnTheWall.class)
@DirtiesContext
abstract class PassingTime extends ProgramTest {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final TestDatabase DATABASE = fresh();

    @Autowired StoryCalendar calendar;
    @Autowired EventLog log;
    @Autowired JdbcClient database;

    @DynamicPropertySource
    static void onItsOwnRecord(DynamicPropertyRegistry properties) {
        keep(properties, DATABASE, "time-passes");
    }

    final LocalDate today() {
        return LocalDate.ofInstant(calendar.instant(), calendar.getZone());
    }

    /** Days after today, and after the day by which the database records. */
    final LocalDate muchLater(int days) {
        LocalDate real = LocalDate.now(ZoneOffset.UTC);
        return (real.isAfter(today()) ? real : today()).plusDays(days);
    }

    final String department() {
        Answer opened = as(Part.ADMIN).post("/api/departments",
                Map.of("name", "Service " + System.nanoTime())).is(201);
        as(Part.ADMIN).against(opened).put("/api/departments/" + opened.reference() + "/head",
                Map.of("head", person(Part.CHAIR))).is(200);
        return opened.reference();
    }

    private String problem() {
        return as(Part.ANALYST).post("/api/problems", Papers.problem(Papers.WAIVED)).is(201)
                .reference();
    }

    final String initiative() {
        return as(Part.PROJECT_MANAGER).post("/api/initiatives", Papers.initiative(problem(),
                person(Part.PROJECT_MANAGER))).is(201).reference();
    }

    /** A project of EUR 4,000 that is to be done in sixty days, with a milestone in twenty. */
    final Answer project() {
        Answer asked = as(Part.PROJECT_MANAGER).post("/api/quick-tracks", Map.of("title",
                "Call first", "problem", problem(), "change", "Call before each visit", "cost",
                euro(4000), "checkOn", today().plusDays(20).toString(), "owner",
                person(Part.PROJECT_MANAGER), "department", department())).is(201);
        as(Part.CHAIR).against(asked).post("/api/initiatives/" + asked.reference()
                + "/quick-track-approval", Map.of()).is(200);
        return as(Part.PROJECT_MANAGER).post("/api/projects", Map.of("initiative",
                asked.reference(), "plannedFinish", today().plusDays(60).toString(),
                "milestones", List.of(Map.of("name", "Pilot", "baseline",
                        today().plusDays(20).toString()))))
                .is(201);
    }

    /** An approval that depends on what the project manager sees to by today. */
    final Answer approvedOnCondition() {
        Answer drafted = as(Part.ANALYST).post("/api/business-cases",
                Papers.businessCase(initiative(), person(Part.OTHER_MANAGER))).is(201);
        String address = "/api/business-cases/" + drafted.reference();
        Answer submitted = as(Part.ANALYST).against(drafted)
                .put(address + "/submission", Map.of()).is(200);
        Answer seen = as(Part.FINANCE).against(submitted)
                .put(address + "/review", Map.of("opinion", "SOUND")).is(200);
        Map<String, Object> decision = new HashMap<>(Map.of("meeting",
                meeting(drafted.reference()), "verdict", "APPROVE", "seenAt",
                Long.parseLong(seen.header("Waymark-Position"))));
        decision.put("conditions", List.of(Map.of("text", "A pilot first", "owner",
                person(Part.PROJECT_MANAGER), "due", today().toString())));
        return as(Part.SECRETARY).against(seen).put(address + "/decision", decision).is(200);
    }

    private String meeting(String businessCase) {
        List<Part> seated = List.of(Part.CHAIR, Part.SECRETARY, Part.MEMBER);
        seated.forEach(one -> as(Part.ADMIN).put("/api/council/seats/"
                + person(one).substring(7), Map.of("seat", one.name())).is(200));
        String meeting = as(Part.SECRETARY).post("/api/meetings",
                Map.of("date", today().toString())).is(201).reference();
        Answer placed = as(Part.SECRETARY).post("/api/meetings/" + meeting + "/items",
                Map.of("businessCase", businessCase)).is(200);
        as(Part.SECRETARY).against(placed).put("/api/meetings/" + meeting + "/opening",
                Map.of("present", seated.stream().map(this::person).toList())).is(200);
        return meeting;
    }

    /** A claim that finance has to look at. */
    final Answer claimed() {
        Answer benefit = as(Part.ANALYST).post("/api/benefits", Map.of("initiative",
                initiative(), "name", "Fewer visits", "benefitClass", "CASHABLE", "owner",
                person(Part.PROJECT_MANAGER), "planned", euro(100), "from", "2018-01-01", "to",
                "2018-03-31", "method", "DIRECT_COUNT")).is(201);
        return as(Part.PROJECT_MANAGER).post("/api/benefits/" + benefit.reference() + "/claims",
                Map.of("amount", euro(70), "from", "2018-01-01", "to", "2018-01-31")).is(200);
    }

    static Map<String, Object> euro(int amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    final long told(String stream, Class<? extends Event> kind) {
        return log.stream(stream, 0, 100).stream()
                .filter(one -> kind.isInstance(one.event())).count();
    }

    /** The stream in which it is told that a day passed that the answer of a command named. */
    final String lapse(Answer answer) {
        return LapseId.of(log.at(Long.parseLong(answer.header("Waymark-Position"))).orElseThrow()
                .eventId(), 0).value();
    }

    /** How often it was told that a milestone of this project is late. */
    final long late(Answer project) {
        return log.after(0, 100_000).stream().filter(
                one -> one.event() instanceof MilestoneLate told && told.project().value()
                        .equals(project.at("stream")))
                .count();
    }

    /** Has the clock ring an alarm of this timer again that rang before. */
    final void again(String timer, Answer answer) {
        String place = timer + "/" + answer.header("Waymark-Position") + "/0";
        database.sql("""
                insert into timer (task_name, task_instance, execution_time, picked, version)
                values ('alarm', ?, ?, false, 1)""").param(place)
                .param(calendar.instant().atOffset(ZoneOffset.UTC)).update();
        await().atMost(PATIENCE).until(() -> database.sql(
                "select count(*) from timer where task_instance = ?").param(place)
                .query(Long.class).single() == 0);
    }
}
