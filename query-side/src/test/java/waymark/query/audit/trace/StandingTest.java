package waymark.query.audit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.api.audit.trace.TraceQuery.Pin;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectEvent.Authority;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.pilot.PilotEvent.PilotStarted;
import waymark.api.deliver.project.pilot.PilotsId;
import waymark.api.deliver.project.pilot.Trial;
import waymark.api.deliver.project.week.Lights;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Opens;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightAbsorbed;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightEvent.InsightReworded;
import waymark.api.understand.insight.InsightEvent.InsightValidated;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.journey.Frame;
import waymark.api.understand.journey.JourneyEvent.JourneyDrawn;
import waymark.api.understand.journey.JourneyEvent.TouchpointAdded;
import waymark.api.understand.journey.JourneyEvent.TouchpointRemoved;
import waymark.api.understand.journey.JourneyEvent.TouchpointReworded;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.Origin;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Words;
import waymark.api.understand.problem.Cause;
import waymark.api.understand.problem.ProblemEvent.ProblemAnalysed;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.api.understand.problem.ProblemId;
import waymark.api.understand.problem.ProblemKind;
import waymark.api.understand.problem.Statement;
import waymark.api.worth.Money;
import waymark.log.Meta;
import waymark.log.Recorded;
import waymark.query.audit.trace.ItemStore.Held;
import waymark.query.audit.trace.thing.Item;

class StandingTest {

    private static final InsightId INSIGHT = InsightId.next();
    private static final JourneyId JOURNEY = JourneyId.next();
    private static final ProblemId PROBLEM = ProblemId.next();
    private static final ProjectId PROJECT = ProjectId.next();
    private static final InitiativeId INITIATIVE = InitiativeId.next();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<Event> STORY = List.of(
            new InsightRecorded(INSIGHT, "People wait", "In vain.", List.of(seen("One", 7))),
            new EvidenceAdded(INSIGHT, seen("Two", 9)),
            new InsightReworded(INSIGHT, "People wait in vain", "Nobody calls."),
            new InsightValidated(INSIGHT, null),
            new InsightAbsorbed(INSIGHT, InsightId.next(), List.of(seen("Three", 9))),
            new EvidenceAdded(INSIGHT, seen("Four", 12)),
            new JourneyDrawn(JOURNEY, new Frame("Moving", Frame.Kind.AS_IS, null, null, null),
                    Origin.FIRST, JourneyMap.EMPTY),
            new TouchpointAdded(JOURNEY, 1, 1, words("Asks")),
            new TouchpointReworded(JOURNEY, 1, words("Asks for a date")),
            new TouchpointAdded(JOURNEY, 1, 2, words("Waits")),
            new TouchpointRemoved(JOURNEY, 1),
            new ProblemFramed(PROBLEM, ProblemKind.PAIN, new Statement("A customer", "to plan",
                    "an engineer is due", "nobody says when", "a day"), List.of(INSIGHT), null,
                    null),
            new ProblemAnalysed(PROBLEM, because("No list")),
            new ProblemAnalysed(PROBLEM, because("Nobody keeps the list")),
            new ProjectStarted(PROJECT, INITIATIVE, null, Authority.QUICK_TRACK, "Call first",
                    PersonId.next(), Money.of("4000", "EUR"), TODAY, TODAY, null, List.of()),
            new PilotStarted(PilotsId.of(PROJECT), PROJECT, 1,
                    new Trial("Help is nearer", "One in five", "CES", TODAY, TODAY.plusDays(9))),
            new ProjectReported(PROJECT, INITIATIVE, TODAY, Lights.NONE, "It runs", null),
            new ProjectStarted(ProjectId.next(), INITIATIVE, null, Authority.QUICK_TRACK,
                    "Call again", PersonId.next(), Money.of("4000", "EUR"), TODAY, TODAY, null,
                    List.of(new Milestone("Pilot", TODAY, null, TODAY))));

    @Test
    void evidence_is_numbered_as_it_stands_on_the_page_of_its_insight() {
        Map<String, Item> now = now(fold(STORY.size()));
        assertThat(now).containsKeys("INS-1.E1", "INS-1.E2", "INS-1.E4")
                .doesNotContainKey("INS-1.E3");
        Item last = Objects.requireNonNull(now.get("INS-1.E4"));
        assertThat(last.title()).isEqualTo("Four");
        assertThat(last.stage()).isEqualTo("SUPPORTS");
        assertThat(last.pinned()).isEqualTo(new Pin("/api/metrics/nps", 12));
    }

    @Test
    void parts_are_called_after_their_whole_and_keep_what_they_were() {
        Set<Held> rows = fold(1);
        Map<String, Item> now = now(rows);
        assertThat(now.get("JNY-7.1")).extracting(Item::title, Item::stage)
                .containsExactly("Asks for a date, telephone", "REMOVED");
        assertThat(now.get("PRB-12.C")).extracting(Item::title)
                .isEqualTo("Nobody keeps the list");
        assertThat(rows.stream().filter(one -> one.item().reference().equals("PRB-12.C"))
                .map(one -> one.from() + "-" + (one.to() == ItemStore.HOLDS ? "" : one.to())))
                .containsExactlyInAnyOrder("13-14", "14-");
    }

    @Test
    void a_project_pilots_while_a_pilot_runs_and_is_planned_before() {
        Set<Held> rows = fold(1);
        assertThat(now(rows).get("PRJ-15")).extracting(Item::stage).isEqualTo("PILOTING");
        assertThat(rows.stream().filter(one -> one.item().reference().equals("PRJ-15"))
                .map(one -> one.item().stage())).containsExactlyInAnyOrder("PLANNED", "PILOTING");
        assertThat(now(rows).get("PRJ-18")).extracting(Item::stage).isEqualTo("DELIVERING");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 14})
    void the_same_rows_stand_however_many_events_are_taken_at_once(int atOnce) {
        assertThat(fold(atOnce)).isEqualTo(fold(1));
    }

    /** As the projector does, with a set of rows for a table. */
    private static Set<Held> fold(int atOnce) {
        Set<Held> rows = new HashSet<>();
        List<Recorded> log = recorded();
        for (int at = 0; at < log.size(); at += atOnce) {
            Map<String, Held> stored = new HashMap<>();
            rows.stream().filter(one -> one.to() == ItemStore.HOLDS)
                    .forEach(one -> stored.put(one.item().id(), one));
            Standing standing = new Standing(stored);
            log.subList(at, Math.min(log.size(), at + atOnce)).forEach(standing::take);
            standing.ended().forEach(over -> {
                rows.removeIf(one -> one.item().id().equals(over.item().id())
                        && one.from() == over.from());
                rows.add(over);
            });
            rows.addAll(standing.begun());
        }
        return rows;
    }

    private static Map<String, Item> now(Set<Held> rows) {
        Map<String, Item> now = new HashMap<>();
        rows.stream().filter(one -> one.to() == ItemStore.HOLDS)
                .forEach(one -> now.put(one.item().reference(), one.item()));
        return now;
    }

    private static List<Recorded> recorded() {
        List<Recorded> log = new ArrayList<>();
        for (Event event : STORY) {
            long position = log.size() + 1L;
            Opens opens = event.getClass().getAnnotation(Opens.class);
            log.add(new Recorded(position, event.stream(), 0, new UUID(0, position),
                    Instant.EPOCH, opens == null ? null : opens.value() + "-" + position, event,
                    new Meta(waymark.api.kernel.Actor.SYSTEM, null, "", "", Map.of())));
        }
        return log;
    }

    private static Evidence seen(String summary, long position) {
        return new Evidence(Evidence.Kind.METRIC, Evidence.Stance.SUPPORTS, summary, 3,
                LocalDate.of(2026, 5, 1),
                new Evidence.Pinned("/api/metrics/nps", position, null, null), null);
    }

    private static Words words(String name) {
        return new Words(name, "telephone", null, null);
    }

    private static Cause because(String root) {
        return new Cause(Cause.Method.FIVE_WHYS, List.of(new Cause.Step(null, "It is so")), root);
    }
}
