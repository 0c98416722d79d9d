package waymark.bench.journey;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.OpenSource;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Field;
import waymark.api.listen.feedback.source.Mapping;
import waymark.api.listen.feedback.source.Mapping.Column;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.listen.feedback.source.SourceTerms;
import waymark.api.measure.metric.MetricCommand.DefineMetric;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.MetricKind;
import waymark.api.measure.metric.definition.MetricMethod;
import waymark.api.measure.metric.definition.Population;
import waymark.api.measure.metric.definition.Rating;
import waymark.api.measure.metric.definition.Traits;
import waymark.api.understand.journey.Frame;
import waymark.api.understand.journey.JourneyCommand.DrawJourney;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.map.Blueprint;
import waymark.api.understand.journey.map.Detail;
import waymark.api.understand.journey.map.Emotion;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Stage;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.map.Words;
import waymark.bench.program.Inside;
import waymark.command.listen.feedback.intake.Upload;

/** A journey of twelve stages and sixty touchpoints, each of them heard of and measured twice. */
final class Walked {

    static final int STAGES = 12;
    static final int EACH = 5;
    static final int ANSWERS = 20_000;
    private static final int DAYS = 360;
    private static final List<String> METRICS = List.of("Ease at a touchpoint",
            "Satisfaction at a touchpoint");

    /** Records the answers, the metrics and the journey, and gives the journey. */
    static JourneyId with(Inside program) throws InterruptedException {
        FeedbackSourceId source = FeedbackSourceId.next();
        program.send(new OpenSource(source, new SourceTerms("Bench", SourceKind.SURVEY,
                Relation.TRANSACTIONAL, null, false, false),
                new Mapping(List.of(column("when", Field.RECEIVED_AT), column("ces", Field.CES),
                        column("csat", Field.CSAT), column("touchpoint", Field.TOUCHPOINT),
                        column("customer", Field.CUSTOMER)), null, null)));
        String intake = program.bean(Upload.class).take(source, new Upload.Handed("answers.csv",
                () -> new ByteArrayInputStream(answers())), null, program.ask()).stream();
        while (program.log().stream(intake, 1, 1).isEmpty()) {
            Thread.onSpinWait();
        }
        program.send(metric(METRICS.getFirst(), MetricKind.CES, MetricMethod.MEAN_OF_7,
                new Population("all", Rating.CES, source, null, null)));
        program.send(metric(METRICS.getLast(), MetricKind.CSAT, MetricMethod.SHARE_4_TO_5_OF_5,
                new Population("all", Rating.CSAT, source, null, null)));
        JourneyId journey = JourneyId.next();
        program.send(new DrawJourney(journey, new Frame("Moving", Frame.Kind.AS_IS, null, null,
                null), map()));
        return journey;
    }

    private static Column column(String header, Field field) {
        return new Column(header, field, null);
    }

    /** Spread by a prime over a year, sixty touchpoints and a quarter as many customers. */
    private static byte[] answers() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        var file = new StringBuilder("when,ces,csat,touchpoint,customer\n");
        for (long number = 0; number < ANSWERS; number++) {
            long any = (number * 2_654_435_761L) >>> 7;
            file.append(today.minusDays(1 + any % DAYS)).append(',').append(1 + any / 3 % 7)
                    .append(',').append(1 + any / 5 % 5).append(",word ")
                    .append(1 + any / 11 % (STAGES * EACH)).append(",C")
                    .append(any / 17 % (ANSWERS / 4)).append('\n');
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static DefineMetric metric(
            String name, MetricKind kind, MetricMethod method, Population population) {
        return new DefineMetric(MetricId.next(), new Traits(name, Traits.Role.DRIVER,
                Traits.Direction.MORE_IS_BETTER, null),
                new Definition(kind, "How was it?", method, null, population));
    }

    private static JourneyMap map() {
        return new JourneyMap(IntStream.range(0, STAGES).mapToObj(stage -> new Stage(stage + 1,
                "Stage " + stage, IntStream.rangeClosed(1, EACH)
                        .mapToObj(at -> touchpoint(stage * EACH + at)).toList()))
                .toList());
    }

    private static Touchpoint touchpoint(int number) {
        return new Touchpoint(number, new Words("Waits for the engineer " + number, "at home",
                "Takes a day off and waits by the window", "Somebody comes when it was said"),
                new Detail(number % EACH == 0, List.of(new Detail.Pain("A lost day", 4, null)),
                        List.of("word " + number), METRICS),
                new Blueprint("The engineer", "Routes are planned at six", "Planning", null),
                new Emotion(number % 7 - 3, null));
    }

    private Walked() {}
}
