package waymark.query.choose.businesscase.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.view.AlikeView;
import waymark.api.choose.businesscase.view.AlikeView.Alike;
import waymark.api.measure.calibration.CalibrationQuery.CalibrationRow;
import waymark.api.worth.Money;
import waymark.api.worth.calibration.Tally;
import waymark.query.page.Say;

class AlikeSaidTest {

    private final AlikeSaid said = new AlikeSaid(new Say("UTC"));

    @Test
    void what_was_stopped_early_makes_no_case_look_cheap_or_on_time() {
        AlikeView view = view(completed("1.2", 30), stopped("0.1"), completed("1.4", 50),
                stopped("0.2"), completed("0.9", 10));
        assertThat(view.ended()).isEqualTo(5);
        assertThat(view.cost()).isEqualByComparingTo("1.2");
        assertThat(view.cheapest()).isEqualByComparingTo("0.9");
        assertThat(view.dearest()).isEqualByComparingTo("1.4");
        assertThat(view.late()).isEqualByComparingTo("30");
        assertThat(said.sentence(view)).contains("5 have ended, of which 2 were stopped.",
                "Half of the completed cost");
    }

    @Test
    void three_that_were_completed_make_a_middle_and_fewer_do_not() {
        AlikeView few = view(completed("1.2", 30), stopped("0.1"), completed("1.4", 50));
        assertThat(few.cost()).isNull();
        assertThat(said.sentence(few)).endsWith(
                "3 have ended, of which 1 was stopped;"
                        + " too few were completed to speak of a middle.");
        assertThat(said.sentence(view(completed("1", 1), completed("1", 1), completed("1", 1))))
                .contains("3 have ended. Half").doesNotContain("stopped");
    }

    private static AlikeView view(Alike... alike) {
        Tally none = new Tally(0, BigDecimal.ZERO, BigDecimal.ZERO, 0);
        return AlikeAnswers.view(BenefitClass.CASHABLE, Stream.of(alike).toList(),
                new CalibrationRow("CASHABLE", 0, Money.zero("EUR"), Money.zero("EUR"),
                        none.bias(), none.coverage()));
    }

    private static Alike completed(String cost, long late) {
        return alike(false, cost, late);
    }

    private static Alike stopped(String cost) {
        return alike(true, cost, -90);
    }

    private static Alike alike(boolean stopped, String cost, long late) {
        Money approved = Money.of("1000", "EUR");
        return new Alike("PRJ-1", "Two hours", stopped, approved,
                approved.times(new BigDecimal(cost)), new BigDecimal(cost), late, null);
    }
}
