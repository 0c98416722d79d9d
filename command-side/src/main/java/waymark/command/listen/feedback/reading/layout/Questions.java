package waymark.command.listen.feedback.reading.layout;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.score.ScoreText;

/**
 * Finds among the questions of a survey the one that asks for a score, by its words, and the one
 * that holds the reason. A question that does not name its scale is believed only where the first
 * answers fit.
 */
public final class Questions {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}");

    /** One figure off a scale among so many on it is a slip; more are another scale. */
    private static final int FEW = 5;

    /** So many answers that all lie at the foot of a scale lie on a shorter one. */
    private static final int ENOUGH = 20;
    private static final int SHORT = 5;
    private static final int YES_OR_NO = 2;

    private static final int BEHIND = 3;
    private static final Set<String> TOO_MUCH = Set.of("ipaddress", "ip", "locationlatitude",
            "locationlongitude", "locationaccuracy", "latitude", "longitude", "useragent",
            "waymarkline", "waymarkwhatiswrong");

    /** Whether a column tells more of a person than listening needs, or is one of ours. */
    public static boolean tellsToo(String key) {
        return TOO_MUCH.contains(key);
    }

    /** Marks the columns of the score and of its reason; false where none asks for a score. */
    public static boolean find(List<String> header, Map<Integer, Field> fields, Head head,
            int headers) {
        Integer score = null;
        for (int at : open(fields)) {
            Field field = Wording.score(header.get(at));
            if (field != null && !fields.containsValue(field)
                    && isBelieved(header.get(at), field)
                    && fits(header.get(at), head.answers(at, headers), field)) {
                fields.put(at, field);
                score = score == null ? at : score;
                if (field == Field.NPS) {
                    break;
                }
            }
        }
        if (score != null) {
            findWhy(header, fields, score);
        }
        return score != null;
    }

    /** The columns of questions of which nothing more is known, in their order. */
    private static List<Integer> open(Map<Integer, Field> fields) {
        return new TreeMap<>(fields).entrySet().stream()
                .filter(one -> one.getValue() == Field.FURTHER_ANSWER)
                .map(Map.Entry::getKey).toList();
    }

    /** Which score a question asks for by its words; null when it asks for none. */
    public static @Nullable Field field(String question) {
        return Wording.score(question);
    }

    /** Who asks on a scale of another length asks for another score: satisfied from 0 to 10. */
    private static boolean isBelieved(String question, Field field) {
        int top = Wording.top(question);
        return top == 0 || top == most(field);
    }

    private static int most(Field field) {
        return switch (field) {
            case NPS -> 10;
            case CES -> 7;
            default -> 5;
        };
    }

    /** Words where figures belong: asked so, but answered otherwise. One odd row is no proof. */
    private static boolean fits(String question, List<String> answers, Field field) {
        if (Wording.isFromZeroToTen(question) || answers.isEmpty()) {
            return true;
        }
        List<OptionalInt> figures = answers.stream().filter(cell -> onScale(cell, field))
                .map(cell -> ScoreText.read(cell, most(field))).toList();
        if (field == Field.NPS) {
            int highest = figures.stream().mapToInt(OptionalInt::getAsInt).max().orElse(-1);
            return highest >= 0
                    && (Wording.isNamed(question) || !isShorter(figures.size(), highest));
        }
        long off = answers.stream().filter(cell -> !onScale(cell, field)
                && FIGURE.matcher(cell).matches()).count();
        return figures.size() * 2 > answers.size() && off * FEW <= figures.size();
    }

    /** Would you recommend us, 1 yes or 2 no, is asked too; and so is it from 1 to 5. */
    private static boolean isShorter(int answers, int highest) {
        return highest <= (answers >= ENOUGH ? SHORT : answers >= FEW ? YES_OR_NO : -1);
    }

    /** Whether all of some answers are figures on the scale of this score. */
    public static boolean onScale(List<String> answers, Field field) {
        return !answers.isEmpty() && answers.stream().allMatch(cell -> onScale(cell, field));
    }

    static boolean onScale(String cell, Field field) {
        OptionalInt score = ScoreText.read(cell, most(field));
        return score.isPresent() && score.getAsInt() >= (field == Field.NPS ? 0 : 1)
                && score.getAsInt() <= most(field);
    }

    /** Marks as the customer's words what is asked right behind a score, or anywhere else. */
    public static void findWhy(List<String> header, Map<Integer, Field> fields, int score) {
        if (fields.containsValue(Field.VERBATIM)) {
            return;
        }
        List<Integer> asked = open(fields).stream()
                .filter(at -> at > score && Wording.asksWhy(header.get(at))).toList();
        if (!asked.isEmpty() && asked.getFirst() <= score + BEHIND) {
            fields.put(asked.getFirst(), Field.VERBATIM);
        }
    }

    /** The same where no score is asked for: the first that asks for words. */
    public static void findWords(List<String> header, Map<Integer, Field> fields) {
        if (!fields.containsValue(Field.VERBATIM)) {
            open(fields).stream().filter(at -> Wording.asksWhy(header.get(at))).findFirst()
                    .ifPresent(at -> fields.put(at, Field.VERBATIM));
        }
    }

    private Questions() {}
}
