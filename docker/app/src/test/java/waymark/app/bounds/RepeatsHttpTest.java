package waymark.app.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import waymark.app.bounds.world.CommandDoor;
import waymark.app.bounds.world.Samples;
import waymark.app.bounds.world.World;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.log.EventLog;
import waymark.log.Recorded;

/** Whatever is accepted is accepted once: its key gives the first answer again (COM-2). */
class RepeatsHttpTest extends WaymarkTest {

    private static final Pattern STANDS = Pattern.compile("It stands at ([0-9]+)");

    /** Commands that need more to have happened before; their own tests see them accepted. */
    private static final Set<String> NOT_YET = Set.of(
            "POST /api/feedback-imports/{id}/cancellation",
            "POST /api/follow-ups/{id}/contacts",
            "POST /api/follow-ups/{id}/favours",
            "POST /api/follow-ups/{id}/recovery",
            "POST /api/initiatives/{id}/quick-track-approval",
            "POST /api/journeys/{id}/adoption",
            "POST /api/journeys/{id}/versions",
            "POST /api/meetings/{id}/actions",
            "POST /api/meetings/{id}/items",
            "POST /api/outcomes/{id}/confirmations",
            "POST /api/outcomes/{id}/disputes",
            "POST /api/problems/{id}/reopening/declination",
            "POST /api/programme/setup",
            "POST /api/projects",
            "POST /api/projects/{id}/review",
            "POST /api/projects/{id}/pilots",
            "PUT /api/benefits/{id}/claims/{claim}/restatement",
            "PUT /api/benefits/{id}/claims/{claim}/verification",
            "PUT /api/business-cases/{id}/conditions/{number}",
            "PUT /api/business-cases/{id}/decision",
            "PUT /api/business-cases/{id}/review",
            "PUT /api/council/seats/{person}/loan",
            "PUT /api/exceptions/{id}/ruling",
            "PUT /api/follow-ups/{id}/answer",
            "PUT /api/follow-ups/{id}/closing",
            "PUT /api/follow-ups/{id}/reopening",
            "PUT /api/follow-ups/{id}/resolution",
            "PUT /api/follow-ups/{id}/response",
            "PUT /api/journeys/{id}/stages/{number}/removal",
            "PUT /api/meetings/{id}/actions/{number}",
            "PUT /api/meetings/{id}/closing",
            "PUT /api/meetings/{id}/items/{businessCase}/call",
            "PUT /api/meetings/{id}/items/{businessCase}/pull",
            "PUT /api/meetings/{id}/items/{businessCase}/votes/{member}",
            "PUT /api/meetings/{id}/opening",
            "PUT /api/problems/{id}/priority",
            "PUT /api/problems/{id}/reopening",
            "PUT /api/problems/{id}/resolution",
            "PUT /api/projects/{id}/completion",
            "PUT /api/projects/{id}/dependencies/{number}/end");

    /** The secret they tell stands nowhere in the clear, so that a repeat tells a new one. */
    private static final Set<String> TELL_A_SECRET = Set.of("POST /api/people/{id}/account",
            "PUT /api/feedback-sources/{id}/hook", "PUT /api/projects/{id}/hook");

    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired private EventLog log;

    @Test
    void COM_2_a_repeated_key_gives_the_first_answer_and_records_nothing() {
        Set<String> never = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        World world = new World(this::as, this::person);
        for (CommandDoor door : CommandDoor.of(requestMappingHandlerMapping)) {
            List<String> here = tried(world, door);
            if (here == null && !NOT_YET.contains(door.toString())) {
                world = new World(this::as, this::person);
                here = tried(world, door);
            }
            if (here == null) {
                never.add(door.toString());
            } else {
                wrong.addAll(here);
            }
        }
        assertThat(String.join("\n", wrong)).isEmpty();
        assertThat(NOT_YET).containsAll(never);
    }

    /** What went wrong with a repeat; null where nobody could give the command even once. */
    private @Nullable List<String> tried(World world, CommandDoor door) {
        for (Part part : door.everybodyAllowed()) {
            Http http = as(part).with("Idempotency-Key", Samples.unique());
            Object body = text(world.body(door));
            Answer first = world.ask(versioned(world, door, http, body), door,
                    world.address(door), body);
            if (first.status() < 300) {
                return repeated(world, door, new Once(http, body, first));
            }
        }
        return null;
    }

    /** What was asked and answered the first time. */
    private record Once(Http http, @Nullable Object body, Answer first) {}

    private List<String> repeated(World world, CommandDoor door, Once once) {
        List<String> wrong = new ArrayList<>();
        Answer first = once.first();
        long head = Math.max(log.head(), first.json().path("position").asLong(0));
        Answer again = world.ask(once.http(), door, world.address(door), once.body());
        boolean isSame = again.text().equals(first.text())
                || TELL_A_SECRET.contains(door.toString());
        if (again.status() != first.status() || !isSame) {
            wrong.add("not the first answer: " + first + "\n    " + again);
        }
        if (log.after(head, 50).stream().anyMatch(RepeatsHttpTest::isByThisRequest)) {
            wrong.add("recorded twice: " + again);
        }
        return wrong;
    }

    /** Neither what follows by itself nor the answers of a file that is being brought in. */
    private static boolean isByThisRequest(Recorded recorded) {
        return !recorded.meta().actor().isSystem()
                && !recorded.meta().correlation().startsWith("feedback-import/");
    }

    private static Http versioned(
            World world, CommandDoor door, Http http, @Nullable Object body) {
        if (!door.isChange()) {
            return http;
        }
        Matcher stands = STANDS.matcher(
                world.ask(http, door, world.address(door), body).is(428).text());
        assertThat(stands.find()).isTrue();
        return http.with("If-Match", stands.group(1));
    }

    private static @Nullable Object text(@Nullable Map<String, Object> body) {
        return body == null ? null : JsonMapper.shared().writeValueAsString(body);
    }
}
