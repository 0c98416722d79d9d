package waymark.app.deliver.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class DependencyHttpTest extends Projects {

    @Test
    void PRJ_6_a_circle_is_refused_and_named_in_the_order_of_waiting() {
        String first = project();
        String second = project();
        String third = project();
        depend(first, second).is(200);
        depend(second, third).is(200);
        Answer circle = depend(third, first).refusedBy("PRJ-6", 409);
        assertThat(circle.text()).contains(third + " waits for " + first + " waits for " + second
                + " waits for " + third);
        depend(first, first).refusedBy("PRJ-6", 409);
        as(Part.PROJECT_MANAGER).post("/api/projects/" + third + "/dependencies", Map.of("other",
                first, "milestone", "Moon", "reason", "x")).refusedBy("PRJ-6", 422);
        Answer read = as(Part.EMPLOYEE).get("/api/projects/" + first + "/dependencies?after="
                + head()).is(200);
        String number = read.at("waitsFor/0/number");
        String end = "/api/projects/" + first + "/dependencies/" + number + "/end";
        as(Part.PROJECT_MANAGER).put("/api/projects/" + third + "/dependencies/" + number
                + "/end", Map.of("reason", "x")).refusedBy("PRJ-6", 404);
        as(Part.PROJECT_MANAGER).put(end, Map.of("reason", "It is there")).is(200);
        depend(third, first).is(200);
    }

    @Test
    void PRJ_6_of_two_that_would_close_a_circle_at_once_one_is_refused() throws Exception {
        String one = project();
        String other = project();
        depend(project(), one).is(200);
        List<Callable<Answer>> both = List.of(() -> depend(one, other), () -> depend(other, one));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            int accepted = 0;
            for (Future<Answer> answer : threads.invokeAll(both)) {
                accepted += answer.get().status() == 200 ? 1 : 0;
            }
            assertThat(accepted).isEqualTo(1);
        }
    }

    @Test
    void PRJ_6_a_milestone_that_slips_warns_whoever_waits_for_it() {
        String first = project();
        String second = project();
        as(Part.PROJECT_MANAGER).post("/api/projects/" + second + "/dependencies", Map.of("other",
                first, "milestone", "Pilot", "reason", "The new rota")).is(200);
        Answer slipped = as(Part.PROJECT_MANAGER).post("/api/projects/" + first + "/weekly",
                Map.of("milestones", List.of(Map.of("name", "Pilot", "forecast", day(29)))))
                .is(200);
        Answer waits = read("/api/projects/" + second + "/dependencies", slipped);
        assertThat(waits.at("slipping")).isEqualTo("1");
        assertThat(waits.at("waitsFor/0/reference")).isEqualTo(first);
        assertThat(waits.at("waitsFor/0/late")).isEqualTo("9");
        assertThat(as(Part.PROJECT_MANAGER).get("/api/my?after=" + slipped.at("position"))
                .is(200).text()).contains(first + ", which it waits for, is 9 days late");
        Answer awaited = read("/api/projects/" + first + "/dependencies", slipped);
        assertThat(awaited.at("awaitedBy/0/reference")).isEqualTo(second);
        assertThat(awaited.at("slipping")).isEqualTo("0");
    }

    private Answer depend(String project, String on) {
        return as(Part.PROJECT_MANAGER).post("/api/projects/" + project + "/dependencies",
                Map.of("other", on, "reason", "The new rota"));
    }
}
