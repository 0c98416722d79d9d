package waymark.query.understand.journey.gap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Stage;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.view.Gap;
import waymark.api.understand.journey.view.Gap.Verdict;
import waymark.api.understand.journey.view.HeatRow;
import waymark.api.understand.journey.view.JourneyView;
import waymark.api.worth.Method;
import waymark.api.worth.score.Effect;
import waymark.api.worth.score.Interval;
import waymark.api.worth.score.Score;
import waymark.query.kernel.AsOf;
import waymark.query.listen.feedback.answer.TouchpointCounts;
import waymark.query.listen.feedback.answer.TouchpointCounts.Heard;

/** Listens at touchpoints: over a year for gaps and volumes, over two times 90 days for trends. */
@Component
public class Listening {

    private static final int QUARTER = 90;
    private static final BigDecimal END = BigDecimal.valueOf(3);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final TouchpointCounts counts;

    Listening(TouchpointCounts counts) {
        this.counts = counts;
    }

    /** The gap of each touchpoint, in the order of the map (JRN-4). */
    public List<Gap> gaps(JourneyMap map, AsOf asOf) {
        LocalDate today = asOf.effective();
        Map<String, List<Heard>> heard = heard(map.touchpoints(), today.minusYears(1).plusDays(1),
                today, asOf);
        return map.touchpoints().stream().map(one -> gap(one, at(List.of(one), heard))).toList();
    }

    static Gap gap(Touchpoint touchpoint, List<Heard> heard) {
        int believed = touchpoint.emotion().level();
        Optional<Voice> voice = Voice.of(heard);
        Score score = voice.map(one -> one.sample().score(Method.MEAN)).orElse(null);
        Interval interval = score == null ? null : within(score.interval());
        return new Gap(touchpoint.number(), touchpoint.words().name(), believed,
                touchpoint.emotion().isEvidenced(),
                voice.map(one -> rounded(one.sample().mean())).orElse(null), interval,
                voice.map(one -> one.sample().n()).orElse(0L),
                voice.map(one -> one.asked().name()).orElse(null),
                verdict(BigDecimal.valueOf(believed), interval));
    }

    /** What is believed is a whole step, which stands for half a step on either side. */
    private static Verdict verdict(BigDecimal believed, @Nullable Interval felt) {
        if (felt == null) {
            return Verdict.TOO_FEW;
        }
        if (felt.high().compareTo(believed.subtract(HALF)) < 0) {
            return Verdict.WORSE;
        }
        return felt.low().compareTo(believed.add(HALF)) > 0
                ? Verdict.BETTER
                : Verdict.AS_BELIEVED;
    }

    private static @Nullable Interval within(@Nullable Interval interval) {
        return interval == null ? null : interval.clippedTo(END.negate(), END);
    }

    /** Journeys, stage by stage; three questions to the database for all of them together. */
    public List<HeatRow> heat(List<JourneyView> journeys, AsOf asOf) {
        List<Touchpoint> all = journeys.stream().flatMap(one -> one.map().touchpoints().stream())
                .toList();
        LocalDate today = asOf.effective();
        LocalDate since = today.minusDays(QUARTER - 1);
        var year = heard(all, today.minusYears(1).plusDays(1), today, asOf);
        var now = heard(all, since, today, asOf);
        var before = heard(all, since.minusDays(QUARTER), since.minusDays(1), asOf);
        return journeys.stream().map(one -> new HeatRow(one.head().id(), one.head().reference(),
                one.head().frame().title(), one.map().stages().stream()
                        .map(stage -> cell(stage, year, now, before)).toList()))
                .toList();
    }

    private static HeatRow.Cell cell(Stage stage, Map<String, List<Heard>> year,
            Map<String, List<Heard>> now, Map<String, List<Heard>> before) {
        int pain = stage.touchpoints().stream().mapToInt(one -> one.detail().pain()).sum();
        long volume = at(stage.touchpoints(), year).stream().mapToLong(Heard::n).sum();
        Optional<Effect> trend = Voice.of(at(stage.touchpoints(), now)).flatMap(
                voice -> Voice.of(voice.asked(), at(stage.touchpoints(), before))
                        .map(was -> Effect.change(was.sample(), voice.sample())));
        return new HeatRow.Cell(stage.name(), pain, volume,
                trend.map(one -> one.figure().value()).map(Listening::rounded).orElse(null),
                trend.map(Effect::interval).orElse(null));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_EVEN);
    }

    private Map<String, List<Heard>> heard(
            Collection<Touchpoint> touchpoints, LocalDate from, LocalDate to, AsOf asOf) {
        Set<String> words = touchpoints.stream().flatMap(one -> Spoken.of(one).stream())
                .collect(Collectors.toSet());
        return words.isEmpty()
                ? Map.of()
                : counts.of(words, from, to, asOf).stream()
                        .collect(Collectors.groupingBy(Heard::touchpoint));
    }

    private static List<Heard> at(
            List<Touchpoint> touchpoints, Map<String, List<Heard>> heard) {
        return touchpoints.stream().flatMap(one -> Spoken.of(one).stream()).distinct()
                .flatMap(word -> heard.getOrDefault(word, List.of()).stream()).toList();
    }
}
