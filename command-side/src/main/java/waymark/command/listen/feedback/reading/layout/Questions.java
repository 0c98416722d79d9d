package waymark.command.listen.feedback.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.file.Line;
import waymark.command.listen.feedback.reading.score.ScoreText;

/**
 * Finds among the questions of a survey the one that asks for a score, by its words, and the one
 * that holds the reason. A question that does not name its scale is believed only where the first
 * answers fit.
 */
final class Questions {

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What stands between the ends of a scale. */
    private static final String TO = "\\s*(?:-|\u2013|\u2014|to|bis|"
            + "\u00e0|a|tot|und|and|et|y)\\s*";
    private static final Pattern SCALE = Pattern.compile("\\b0" + TO + "10\\b", ANY_CASE);
    private static final Pattern TOP = Pattern.compile("\\b[01]" + TO + "([4-9]|10|100)\\b",
            ANY_CASE);
    private static final Pattern RATE = Pattern.compile("rate|recommend|likely|empfehl|"
            + "wahrscheinlich|recommand|recomend|aanbevel|raccomand|consigli|bewert|score|punkte",
            ANY_CASE);
    private static final Pattern RECOMMEND = Pattern.compile("recommend|empfehl|recommand|"
            + "recomend|aanbevel|raccomand|consigli|net promoter|(?<!\\p{L})nps(?!\\p{L})",
            ANY_CASE);
    private static final Pattern SATISFIED = Pattern.compile("satisf|zufrieden|tevreden|csat|"
            + "soddisf", ANY_CASE);
    private static final Pattern EASY = Pattern.compile("(?-i:\\bCES\\b)|^ces$|"
            + "(?<!\\p{L})ces[ _-]score|effort|how easy|easy was|wie einfach|wie leicht|facilit",
            ANY_CASE);
    private static final Pattern STARS = Pattern.compile("\\bstars\\b|star rating|sterne|"
            + "\u00e9toiles|estrellas", ANY_CASE);
    private static final Pattern WHY = Pattern.compile("why|reason|comment|explain|tell us|"
            + "because|warum|grund|pourquoi|por qu|waarom|perch|feedback|improve|verbesser|"
            + "better|besser|mieux|mejor|beter|meglio",
            ANY_CASE);
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}");

    /** One figure off a scale among so many on it is a slip; more are another scale. */
    private static final int FEW = 5;
    private static final Set<String> TOO_MUCH = Set.of("ipaddress", "ip", "locationlatitude",
            "locationlongitude", "locationaccuracy", "latitude", "longitude", "useragent",
            "waymarkline", "waymarkwhatiswrong");

    /** Whether a column tells more of a person than listening needs, or is one of ours. */
    static boolean tellsToo(String key) {
        return TOO_MUCH.contains(key);
    }

    /** Marks the columns of the score and of its reason; false where none asks for a score. */
    static boolean find(List<String> header, Map<Integer, Field> fields, Head head, int headers) {
        List<Integer> open = open(fields);
        Integer score = null;
        for (int at : open) {
            Field field = field(header.get(at));
            if (field != null && !fields.containsValue(field)
                    && isBelieved(header.get(at), field)
                    && (SCALE.matcher(header.get(at)).find() || fits(head, headers, at, field))) {
                fields.put(at, field);
                score = score == null ? at : score;
                if (field == Field.NPS) {
                    break;
                }
            }
        }
        if (score != null && !fields.containsValue(Field.VERBATIM)) {
            markWhy(header, fields, score);
        }
        return score != null;
    }

    private static List<Integer> open(Map<Integer, Field> fields) {
        List<Integer> open = new ArrayList<>();
        new TreeMap<>(fields).forEach((at, field) -> {
            if (field == Field.FURTHER_ANSWER) {
                open.add(at);
            }
        });
        return open;
    }

    static @Nullable Field field(String question) {
        if (RECOMMEND.matcher(question).find()) {
            return Field.NPS;
        }
        if (EASY.matcher(question).find()) {
            return Field.CES;
        }
        if (STARS.matcher(question).find()) {
            return Field.STARS;
        }
        if (SATISFIED.matcher(question).find()) {
            return Field.CSAT;
        }
        return SCALE.matcher(question).find() && RATE.matcher(question).find()
                ? Field.NPS
                : null;
    }

    /** Who asks on a scale of another length asks for another score: satisfied from 0 to 10. */
    private static boolean isBelieved(String question, Field field) {
        Matcher top = TOP.matcher(question);
        return !top.find() || Integer.parseInt(top.group(1)) == most(field);
    }

    private static int most(Field field) {
        return switch (field) {
            case NPS -> 10;
            case CES -> 7;
            default -> 5;
        };
    }

    /** Words where figures belong: asked so, but answered otherwise. One odd row is no proof. */
    private static boolean fits(Head head, int headers, int at, Field field) {
        int figures = 0;
        int off = 0;
        int filled = 0;
        for (Line line : head.lines().subList(Math.min(headers, head.lines().size()),
                head.lines().size())) {
            String cell = line.bare(at);
            boolean on = onScale(cell, field);
            filled += cell.isEmpty() ? 0 : 1;
            figures += on ? 1 : 0;
            off += !on && FIGURE.matcher(cell).matches() ? 1 : 0;
        }
        return filled == 0 || (field == Field.NPS && figures > 0)
                || (figures * 2 > filled && off * FEW <= figures);
    }

    static boolean onScale(String cell, Field field) {
        OptionalInt score = ScoreText.read(cell, most(field));
        return score.isPresent() && score.getAsInt() >= (field == Field.NPS ? 0 : 1)
                && score.getAsInt() <= most(field);
    }

    private static void markWhy(List<String> header, Map<Integer, Field> fields, int score) {
        for (int at = score + 1; at < Math.min(score + 4, header.size()); at++) {
            if (fields.get(at) == Field.FURTHER_ANSWER && WHY.matcher(header.get(at)).find()) {
                fields.put(at, Field.VERBATIM);
                return;
            }
        }
    }

    private Questions() {}
}
