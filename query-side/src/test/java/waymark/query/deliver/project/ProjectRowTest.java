package waymark.query.deliver.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.project.week.Lights.Light;
import waymark.api.deliver.project.week.MilestoneNews;
import waymark.api.worth.Money;
import waymark.log.codec.json.EventJson;

class ProjectRowTest {

    private static final ProjectId PROJECT = new ProjectId(
            "project/00000000-0000-7000-8000-000000000001");
    private static final InitiativeId INITIATIVE = new InitiativeId(
            "initiative/00000000-0000-7000-8000-000000000002");
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    /** As version 4 wrote it. */
    private static final String OF_BEFORE = """
            {"id": "project/00000000-0000-7000-8000-000000000001", "reference": "PRJ-1",
            "version": 2, "started": {"project": "project/00000000-0000-7000-8000-000000000001",
            "initiative": "initiative/00000000-0000-7000-8000-000000000002",
            "authority": "QUICK_TRACK", "title": "Call first", "manager":
            "person/00000000-0000-7000-8000-000000000003", "baseline": {"amount": 1000,
            "currency": "EUR"}, "effectiveOn": "2026-06-01", "plannedFinish": "2026-07-01",
            "milestones": []}, "stage": "DELIVERING", "reported": {"scope": "GREEN"},
            "words": "Well", "lastWeek": "2026-06-01", "saidFinish": {"what": "2026-07-09",
            "on": "2026-06-01"}, "saidCost": {"what": {"amount": 1100, "currency": "EUR"},
            "on": "2026-06-01"}, "milestones": [{"name": "Pilot", "baseline": "2026-06-06"}],
            "risks": [{"what": "The rota", "weight": "AMBER"}], "changed": [],
            "changedAt": "2026-06-02T09:00:00Z"}""";

    /** Rows answer and are evolved in their older form until they are made anew. */
    @Test
    void a_row_that_keeps_what_was_reported_in_its_older_form_is_read_and_goes_on() {
        ProjectRow before = EventJson.mapper().readValue(OF_BEFORE, ProjectRow.class);
        assertThat(before.reported()).isEqualTo(Lights.NONE);
        assertThat(before.words()).isNull();
        assertThat(before.forecastFinish()).isNull();
        assertThat(before.forecastCost()).isEqualTo(Money.of("1100", "EUR"));
        assertThat(before.risks().getFirst().weighed().what()).isEqualTo(Light.AMBER);
        LocalDate later = MONDAY.plusDays(7);
        ProjectRow after = before.with(new ProjectReported(PROJECT, INITIATIVE, later,
                new Lights(Light.RED, null, null, null), "Ill", null))
                .with(new MilestoneMoved(PROJECT, INITIATIVE,
                        new MilestoneNews("Pilot", MONDAY.plusDays(9), null), later));
        assertThat(after.reported().scope()).isEqualTo(Light.RED);
        assertThat(after.milestones().getFirst().forecast()).isEqualTo(MONDAY.plusDays(9));
    }
}
