package waymark.log.contract;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.content.CaseOption;
import waymark.api.choose.businesscase.content.formula.Formula;
import waymark.api.choose.initiative.ScoreSheet;
import waymark.api.choose.initiative.ScoreSheet.Driver;
import waymark.api.deliver.designrule.Touched;
import waymark.api.deliver.project.ending.LeftOpen;
import waymark.api.deliver.project.ending.LeftOpen.Fate;
import waymark.api.deliver.project.pilot.Trial;
import waymark.api.govern.programme.Settings;
import waymark.api.govern.programme.Settings.Band;
import waymark.api.govern.programme.Settings.DecisionRule;
import waymark.api.govern.programme.Settings.QuickTrack;
import waymark.api.govern.programme.Settings.Tolerances;
import waymark.api.listen.feedback.intake.Tally;
import waymark.api.listen.feedback.source.Field;
import waymark.api.listen.feedback.source.Mapping;
import waymark.api.listen.feedback.source.Mapping.Column;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.observation.Observed;
import waymark.api.measure.metric.observation.Reading;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.journey.map.Blueprint;
import waymark.api.understand.journey.map.Detail;
import waymark.api.understand.journey.map.Emotion;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Stage;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.map.Words;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;
import waymark.api.worth.Money;
import waymark.api.worth.Rate;

/**
 * Examples written by hand, for types whose constructor refuses what is made by rule. An example
 * holds something in as many components as may be filled together, and may never change.
 */
final class SampleOverrides {

    static final Map<Class<?>, Supplier<?>> ALL = Map.ofEntries(
            entry(CaseContent.class, CaseSamples::content),
            entry(CaseOption.class, CaseSamples::option),
            entry(Detail.Pain.class, () -> new Detail.Pain("A lost day", 4, "PRB-3")),
            entry(Emotion.class, SampleOverrides::angry),
            entry(JourneyMap.class, SampleOverrides::journey),
            entry(ExchangeRate.class, () -> new ExchangeRate("EUR", "USD",
                    new BigDecimal("1.0854"), LocalDate.of(2026, 11, 2))),
            entry(Formula.class, CaseSamples::formula),
            entry(Figure.class, () -> Figure.known(new BigDecimal("0.25"), Method.ROI)),
            entry(LeftOpen.class, () -> new LeftOpen("milestone Pilot", Fate.MOVED,
                    "The next phase has it", "Field service")),
            entry(Mapping.class, SampleOverrides::mapping),
            entry(Reading.class, () -> new Reading(Observed.answers(
                    List.of(3L, 1L, 0L, 2L, 0L, 1L, 4L, 9L, 12L, 20L, 31L)), 240L, "report 17")),
            entry(ScoreSheet.class, SampleOverrides::scores),
            entry(Settings.class, SampleOverrides::settings),
            entry(Slice.class, () -> new Slice("segment:tariff", "small firm")),
            entry(Tally.class, () -> new Tally(12, 7, 3, 2)),
            entry(Touched.class, () -> new Touched(List.of("install"),
                    List.of("metric/00000000-0000-7000-8000-00000000004d"))),
            entry(Trial.class, () -> new Trial("Fewer calls", "One in five", "CES",
                    LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 2))));

    private static Mapping mapping() {
        return new Mapping(List.of(new Column("received", Field.RECEIVED_AT, "received"),
                new Column("region", Field.SEGMENT, "region")), "d.M.yyyy HH:mm", "Europe/Berlin");
    }

    private static Emotion angry() {
        return new Emotion(-2, new Evidence(Evidence.Kind.INTERVIEW, Evidence.Stance.SUPPORTS,
                "Eight of nine were angry", 9, LocalDate.of(2026, 11, 3), null, null));
    }

    private static JourneyMap journey() {
        Words words = new Words("Waits", "at home", "Takes a day off", "To be told");
        Emotion angry = angry();
        Detail detail = new Detail(true, List.of(new Detail.Pain("A lost day", 4, "PRB-3")),
                List.of("install"), List.of("CES"));
        return new JourneyMap(List.of(new Stage(2, "Is set up", List.of(new Touchpoint(7, words,
                detail, new Blueprint("Engineer", "Routes", "Planning", null), angry)))));
    }

    private static ScoreSheet scores() {
        return new ScoreSheet(ScoreSheet.Method.RICE, Map.of(
                Driver.REACH, new BigDecimal("400"), Driver.IMPACT, new BigDecimal("2"),
                Driver.CONFIDENCE, new BigDecimal("0.8"), Driver.EFFORT, new BigDecimal("3")));
    }

    private static Settings settings() {
        return new Settings("EUR", 4, Settings.Valuation.REAL, Rate.of("0.08"), Rate.of("0.06"),
                List.of(new Band(Money.of("10000", "EUR"), DecisionRule.CHAIR),
                        new Band(null, DecisionRule.MAJORITY)),
                new Tolerances(10, 20, 15), new QuickTrack(Money.of("5000", "EUR"), 30, true), 90,
                3, Money.of("250000", "EUR"));
    }

    private SampleOverrides() {}
}
