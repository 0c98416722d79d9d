package waymark.app.demo.answers;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the answers to a questionnaire as a file, as the tool that asked would export it. */
public final class AnswerFile {

    private static final String HEADER = "id,day,nps,csat,ces,stars,words,channel,touchpoint,"
            + "customer,kind of customer,may contact,may quote";
    private static final List<String> SCALES = List.of("nps", "csat", "ces", "stars");
    private static final List<String> KINDS = List.of("household", "household", "household",
            "household", "household", "household", "household", "home worker", "home worker",
            "small firm");
    private static final int DAYS = 730;
    private static final int CUSTOMERS = 61_400;
    private static final int THOUSAND = 1_000;

    private final Questionnaire questionnaire;
    private final LocalDate today;
    private final Random chance;
    private final Words words = Words.read();

    private AnswerFile(Questionnaire questionnaire, LocalDate today) {
        this.questionnaire = questionnaire;
        this.today = today;
        this.chance = new Random(questionnaire.name().hashCode());
    }

    /** The same answers for the same questionnaire, spread over the two years up to yesterday. */
    public static byte[] of(Questionnaire questionnaire, LocalDate today) {
        return new AnswerFile(questionnaire, today).text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        Stream<String> rows = questionnaire.topics().stream()
                .flatMap(topic -> IntStream.range(0, topic.rows())
                        .mapToObj(number -> row(topic, number)));
        return Stream.concat(Stream.of(HEADER), rows)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String row(Topic topic, int number) {
        int day = topic.rows() == 1 ? DAYS / 2 : number * (DAYS - 1) / (topic.rows() - 1);
        Topic.Mood mood = topic.on(day, DAYS);
        Feeling feeling = Feeling.of(chance.nextInt(THOUSAND), mood.detractors(),
                mood.promoters());
        String kind = KINDS.get(chance.nextInt(KINDS.size()));
        return String.join(",", questionnaire.name() + "-" + topic.name() + "-" + number,
                today.minusDays(DAYS - day).toString(), scores(feeling),
                said(topic, feeling), questionnaire.channel(), topic.name(),
                "Q-" + chance.nextInt(CUSTOMERS), kind, yes(2), yes(4));
    }

    private String scores(Feeling feeling) {
        return IntStream.range(0, SCALES.size())
                .mapToObj(scale -> questionnaire.scales().contains(SCALES.get(scale))
                        ? Integer.toString(feeling.score(scale, chance))
                        : "")
                .collect(Collectors.joining(","));
    }

    /** Whoever is asked for words alone gives them; of the others one in two. */
    private String said(Topic topic, Feeling feeling) {
        boolean speaks = questionnaire.scales().contains("words") || chance.nextInt(2) == 0;
        return speaks ? "\"" + words.of(topic.name(), feeling, chance) + "\"" : "";
    }

    private String yes(int oneIn) {
        return chance.nextInt(oneIn) == 0 ? "no" : "yes";
    }
}
