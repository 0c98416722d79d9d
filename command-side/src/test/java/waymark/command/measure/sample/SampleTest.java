package waymark.command.measure.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.programme.ProgrammeEvent.MaterialitySet;
import waymark.api.govern.programme.ProgrammeId;
import waymark.api.kernel.Event;
import waymark.api.kernel.Role;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.sample.ClaimName;
import waymark.api.measure.sample.SampleCommand;
import waymark.api.measure.sample.SampleCommand.DrawSample;
import waymark.api.measure.sample.SampleEvent;
import waymark.api.measure.sample.SampleEvent.SampleDrawn;
import waymark.api.measure.sample.SampleEvent.Small;
import waymark.api.measure.sample.SampleId;
import waymark.api.measure.sample.SampleRefusal;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Shown;
import waymark.command.kernel.testing.Story;

class SampleTest {

    private static final SampleId SAMPLE = new SampleId(
            "claim-sample/00000000-0000-7000-8000-000000000005");
    private static final BenefitId BENEFIT = new BenefitId(
            "benefit/00000000-0000-7000-8000-000000000001");

    private final Story<Boolean, SampleCommand, SampleEvent> story = Story
            .of(new SampleDecider()).by("person/00000000-0000-7000-8000-000000000003",
                    Role.FINANCE)
            .knowing(BENEFIT.value(), IntStream.rangeClosed(1, 10)
                    .mapToObj(SampleTest::claimed).toArray(Event[]::new));

    private static BenefitClaimed claimed(int number) {
        return new BenefitClaimed(BENEFIT, new InitiativeId(
                "initiative/00000000-0000-7000-8000-000000000002"), null, BenefitClass.CASHABLE,
                number, Shown.UNMEASURED, Money.of("" + number * 100, "EUR"), null, null,
                LocalDate.of(2026, number, 1), LocalDate.of(2026, number, 28), null, null, null,
                null);
    }

    private static DrawSample drawing(int size, Integer... claims) {
        return new DrawSample(SAMPLE, Stream.of(claims)
                .map(one -> new ClaimName(BENEFIT, one)).toList(), size, 42);
    }

    @Test
    void BEN_1_a_sample_says_seed_and_size_and_takes_its_claims_for_good() {
        var outcome = story.when(drawing(2, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        SampleDrawn told = outcome.thenOne(SampleDrawn.class);
        assertThat(told.seed()).isEqualTo(42);
        assertThat(told.drawn()).hasSize(2);
        assertThat(told.of()).isEqualTo(9);
        assertThat(told.materiality()).isEqualTo(Money.of("1000", "EUR"));
        assertThat(Stream.concat(told.drawn().stream(), told.rest().stream())
                .map(Small::claim).distinct()).hasSize(9);
        SampleDrawn again = story.when(drawing(2, 9, 8, 7, 6, 5, 4, 3, 2, 1))
                .thenOne(SampleDrawn.class);
        assertThat(again).as("the order they are named in changes nothing").isEqualTo(told);
        story.when(drawing(1, 1, 2)).thenClaims("sampled:" + BENEFIT.value() + ":1",
                "sampled:" + BENEFIT.value() + ":2");
    }

    @Test
    void BEN_1_what_is_material_or_does_not_wait_is_not_drawn_of() {
        story.when(drawing(1, 1, 10)).thenRefused(SampleRefusal.MATERIAL);
        story.when(drawing(1, 1, 11)).thenRefused(SampleRefusal.DOES_NOT_WAIT);
        story.knowing(ProgrammeId.THE.value(),
                new MaterialitySet(Money.of("150", "EUR"), "Many small ones"))
                .when(drawing(1, 1, 2)).thenRefused(SampleRefusal.MATERIAL);
    }
}
