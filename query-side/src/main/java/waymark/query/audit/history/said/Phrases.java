package waymark.query.audit.history.said;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.api.choose.businesscase.decision.Ballot;

/** Says what is made of several values in one breath: records part by part, lists shortly. */
final class Phrases {

    private static final int SHOWN = 3;
    private static final int ONE_OF_MANY = 120;
    private static final int LONGEST = 280;
    private static final String MORE = " … (all of it in the receipt)";

    private final Values values;

    Phrases(Values values) {
        this.values = values;
    }

    /** The value of a part, cut with a mark where it is long; empty where it says nothing. */
    String of(Part part) {
        return cut(said(part.name(), part.value(), 0), LONGEST, MORE);
    }

    private String said(String name, Object value, int depth) {
        String one = values.of(name, value);
        if (one != null) {
            return one;
        }
        return switch (value) {
            case Record told -> parts(told, depth).collect(Collectors.joining(", "));
            case Collection<?> many -> list(name, ordered(many), depth);
            case Map<?, ?> map -> list(name, map.entrySet().stream().map(each -> said(name,
                    each.getKey(), depth) + " " + said(name, each.getValue(), depth)).toList(),
                    depth);
            default -> value.toString();
        };
    }

    private Stream<String> parts(Record told, int depth) {
        return Part.of(told).stream().filter(part -> !Words.isKept(part.component()))
                .flatMap(part -> part.value() instanceof Record inner
                        && Words.isOpen(inner.getClass())
                                ? parts(inner, depth)
                                : Stream.of(inside(part, depth)))
                .filter(each -> !each.isEmpty());
    }

    private String inside(Part part, int depth) {
        String said = said(part.name(), part.value(), depth + 1);
        if (said.isEmpty() || Words.isBare(part.component())) {
            return said;
        }
        return Words.of(part.component()) + " "
                + (isSeveral(part.name(), part.value()) ? "(" + said + ")" : said);
    }

    private boolean isSeveral(String name, Object value) {
        return value instanceof Collection<?> many
                ? many.stream().anyMatch(each -> values.of(name, each) == null)
                : values.of(name, value) == null;
    }

    private String list(String name, List<?> many, int depth) {
        if (!many.isEmpty() && many.getFirst() instanceof Ballot) {
            return counted(many);
        }
        boolean several = isSeveral(name, many);
        if (several && depth > 1) {
            return Integer.toString(many.size());
        }
        int size = many.size();
        String shown = many.stream().limit(SHOWN)
                .map(each -> cut(said(name, each, depth + 1), ONE_OF_MANY, " …"))
                .collect(Collectors.joining(several ? "; " : ", "));
        return size <= SHOWN ? shown : size + ": " + shown + " and " + (size - SHOWN) + " more";
    }

    /** Votes are read by how many there were of each: 5 for, 1 against. */
    private String counted(List<?> votes) {
        Map<Ballot.Voice, Integer> tally = new TreeMap<>();
        votes.forEach(each -> tally.merge(((Ballot) each).voice(), 1, Integer::sum));
        return tally.entrySet().stream()
                .map(each -> each.getValue() + " " + values.of("voice", each.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** A set has no order of its own, and a line must read the same each time. */
    private static List<?> ordered(Collection<?> many) {
        List<Object> all = new ArrayList<>(many);
        if (many instanceof Set) {
            all.sort((one, other) -> one.toString().compareTo(other.toString()));
        }
        return all;
    }

    private static String cut(String text, int longest, String mark) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).strip() + mark;
    }
}
