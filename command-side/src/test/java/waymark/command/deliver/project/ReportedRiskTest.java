package waymark.command.deliver.project;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.deliver.project.EndingTest.RISKS;
import static waymark.command.deliver.project.EndingTest.THERE;
import static waymark.command.deliver.project.EndingTest.completing;
import static waymark.command.deliver.project.ProjectTest.ANA;
import static waymark.command.deliver.project.ProjectTest.PROJECT;
import static waymark.command.deliver.project.ProjectTest.TODAY;
import static waymark.command.deliver.project.ProjectTest.running;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.api.deliver.project.ProjectCommand;
import waymark.api.deliver.project.ProjectCommand.ReportWeekly;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectRefusal;
import waymark.api.deliver.project.ending.LeftOpen;
import waymark.api.deliver.project.ending.LeftOpen.Fate;
import waymark.api.deliver.project.risk.Answering;
import waymark.api.deliver.project.risk.RiskEvent.RiskClosed;
import waymark.api.deliver.project.risk.RiskEvent.RiskRegistered;
import waymark.api.deliver.project.risk.Weighing;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.project.week.Lights.Light;
import waymark.api.deliver.project.week.Risk;
import waymark.api.deliver.project.week.RiskWord;
import waymark.command.kernel.testing.Story;

class ReportedRiskTest {

    private static final RiskRegistered REGISTERED = new RiskRegistered(RISKS, PROJECT, 1,
            "The rota is late", new Weighing(3, 3), new Answering(ANA, null, null));
    private static final RiskClosed CLOSED = new RiskClosed(RISKS, PROJECT, 1, "It is there");

    private final Story<Project, ProjectCommand, ProjectEvent> raised = running().and(THERE)
            .and(reporting("The rota is late", Light.AMBER));

    @Test
    void PRJ_4_a_risk_of_a_weekly_report_is_answered_until_it_is_green_or_registered() {
        raised.when(completing()).thenRefused(ProjectRefusal.STILL_OPEN);
        raised.and(completing(kept("reported risk 1: The rota is late")));
        raised.and(reporting("the rota is late", Light.GREEN)).when(completing())
                .thenOne(ProjectCompleted.class);
        assertThat(raised.knowing(RISKS.value(), REGISTERED).and(completing(kept("risk R1")))
                .events()).last().isInstanceOf(ProjectCompleted.class);
    }

    @Test
    void PRJ_7_a_late_word_on_a_risk_of_an_earlier_week_does_not_open_it_again() {
        var green = raised.and(reporting("The rota is late", Light.GREEN));
        Risk red = new Risk("The rota is late", Light.RED, null);
        green.and(of(TODAY.minusDays(7), red)).when(completing()).thenOne(ProjectCompleted.class);
        green.and(of(TODAY, red)).when(completing()).thenRefused(ProjectRefusal.STILL_OPEN);
    }

    private static ReportWeekly of(LocalDate week, Risk risk) {
        return new ReportWeekly(PROJECT, week, Lights.NONE, null, null, List.of(), List.of(),
                List.of(risk));
    }

    @Test
    void PRJ_4_a_risk_that_is_closed_in_the_register_hides_no_report_of_the_same_words() {
        raised.and(reporting("THE ROTA is late", Light.RED))
                .knowing(RISKS.value(), REGISTERED, CLOSED).when(completing())
                .thenRefused(ProjectRefusal.STILL_OPEN);
        var second = new RiskRegistered(RISKS, PROJECT, 2, REGISTERED.what(),
                REGISTERED.weighing(), REGISTERED.answering());
        assertThat(raised.knowing(RISKS.value(), REGISTERED, CLOSED, second)
                .and(completing(kept("risk R2"))).events()).last()
                .isInstanceOf(ProjectCompleted.class);
    }

    @Test
    void PRJ_4_what_is_open_is_answered_by_its_name_however_long_its_words_are() {
        String long99 = "x".repeat(99);
        List<String> words = List.of(long99 + "\uD83D\uDE80 late", long99 + "y 1", long99 + "y 2",
                "two\r\nlines");
        var all = running().and(THERE);
        for (String one : words) {
            all = all.and(reporting(one, Light.RED));
        }
        Set<String> names = LeftOpen.reported(
                words.stream().map(one -> new RiskWord(one, Light.RED, null, null)).toList(),
                List.of());
        assertThat(names).containsExactly("reported risk 1: " + long99 + "\u2026",
                "reported risk 2: " + long99 + "y\u2026",
                "reported risk 3: " + long99 + "y\u2026", "reported risk 4: two lines");
        assertThat(all.and(completing(names.stream().map(ReportedRiskTest::kept)
                .toArray(LeftOpen[]::new))).events()).last()
                .isInstanceOf(ProjectCompleted.class);
    }

    private static LeftOpen kept(String what) {
        return new LeftOpen(what, Fate.KEPT, "Service looks at it", null);
    }

    private static ReportWeekly reporting(String risk, Light weight) {
        return new ReportWeekly(PROJECT, null, Lights.NONE, null, null, List.of(), List.of(),
                List.of(new Risk(risk, weight, null)));
    }
}
