package waymark.command.listen.feedback.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.file.Line;

/**
 * Finds among the questions of a survey the one that asks for a score, by its words, and the one
 * that holds the reason. A question that does not name its scale is believed only where the first
 * answers fit.
 */
final class Questions {

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SCALE = Pattern.compile("\\b0\\s*(?:-|\u2013|\u2014|to|bis|"
            + "\u00e0|a|tot|und|and|et|y)\\s*10\\b", ANY_CASE);
    private static final Pattern RATE = Pattern.compile("rate|recommend|likely|empfehl|"
            + "wahrscheinlich|recommand|recomend|aanbevel|raccomand|consigli|bewert|\\bnps\\b",
            ANY_CASE);
    private static final Pattern RECOMMEND = Pattern.compile("recommend|empfehl|recommand|"
            + "recomend|aanbevel|raccomand|consigli|net promoter|\\bnps\\b", ANY_CASE);
    private static final Pattern SATISFIED = Pattern.compile("satisf|zufrieden|tevreden|csat|"
            + "soddisf", ANY_CASE);
    private static final Pattern EASY = Pattern.compile("\\bces\\b|effort|how easy|easy was|"
            + "wie einfach|wie leicht|facilit", ANY_CASE);
    private static final Pattern STARS = Pattern.compile("\\bstars\\b|star rating|sterne|"
            + "\u00e9toiles|estrellas", ANY_CASE);
    private static final Pattern WHY = Pattern.compile("why|reason|comment|explain|tell us|"
            + "because|warum|grund|pourquoi|por qu|waarom|perch|feedback|improve|verbesser|"
            + "better|besser|mieux|mejor|beter|meglio",
            ANY_CASE);
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
        if (RECOMMEND.matcher(question).find()
                || (SCALE.matcher(question).find() && RATE.matcher(question).find())) {
            return Field.NPS;
        }
        if (EASY.matcher(question).find()) {
            return Field.CES;
        }
        if (STARS.matcher(question).find()) {
            return Field.STARS;
        }
        return SATISFIED.matcher(question).find() ? Field.CSAT : null;
    }

    /** Words where figures belong: asked so, but answered otherwise. One odd row is no proof. */
    private static boolean fits(Head head, int headers, int at, Field field) {
        int figures = 0;
        int filled = 0;
        for (Line line : head.lines().subList(Math.min(headers, head.lines().size()),
                head.lines().size())) {
            String cell = line.cell(at);
            filled += cell.isEmpty() ? 0 : 1;
            figures += onScale(cell, field) ? 1 : 0;
        }
        return filled == 0 || (field == Field.NPS && figures > 0) || figures * 2 > filled;
    }

    static boolean onScale(String cell, Field field) {
        String figure = cell.replaceFirst("^(\\d{1,2})(?:[.,]0+)?(?:\\s.*|[-:(].*)?$", "$1");
        if (!figure.matches("\\d{1,2}")) {
            return false;
        }
        int score = Integer.parseInt(figure);
        return switch (field) {
            case NPS -> score <= 10;
            case CES -> score >= 1 && score <= 7;
            default -> score >= 1 && score <= 5;
        };
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
