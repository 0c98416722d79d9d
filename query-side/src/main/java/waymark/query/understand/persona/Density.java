package waymark.query.understand.persona;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import waymark.api.understand.persona.EmpathyMap;
import waymark.api.understand.persona.PersonaQuery.PersonaView;
import waymark.api.understand.persona.Profile;
import waymark.api.understand.persona.ValueProposition;

/**
 * How small a persona is written so that all that is known of it stands on one lying page. How high
 * it becomes is estimated from its letters, a letter being half as wide as the type is high.
 */
enum Density {
    USUAL(90), DENSE(70), DENSER(55), DENSEST(45);

    /** Between the margins of A4, without title and foot, and a little less; tenths of points. */
    private static final int HIGH = 4_700;
    private static final int WIDE = 2_400;
    private static final int BETWEEN = 100;
    private static final int TO_THE_NEXT = 10;

    /** What stands side by side, each field a list of texts. */
    private record Row(List<List<String>> fields) {

        static Row of(List<String> one, List<String> other, List<String> third) {
            return new Row(List.of(one, other, third));
        }
    }

    private final int type;

    /** @param type how high the type is, in tenths of points */
    Density(int type) {
        this.type = type;
    }

    /** The class that the style sheet of paper knows it by. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The largest type in which a persona stands on one page, or the smallest that can be read. */
    static Density of(PersonaView persona) {
        List<Row> rows = rows(persona);
        return Stream.of(values())
                .filter(one -> rows.stream().mapToInt(one::height).sum() <= HIGH).findFirst()
                .orElse(DENSEST);
    }

    private static List<Row> rows(PersonaView persona) {
        Profile who = persona.profile();
        EmpathyMap map = persona.empathy();
        ValueProposition offered = persona.proposition();
        return List.of(
                Row.of(Stream.concat(Stream.of(who.summary()), Stream.ofNullable(who.quote()))
                        .toList(), who.goals(), List.of("", "", PersonaTables.rule(persona))),
                Row.of(map.says(), map.thinks(), map.does()),
                Row.of(map.feels(), map.pains(), map.gains()),
                Row.of(offered.offers(), offered.relievers(), offered.creators()));
    }

    private int height(Row row) {
        return BETWEEN + line() + row.fields().stream()
                .mapToInt(field -> field.stream().mapToInt(this::height).sum()).max().orElse(0);
    }

    private int height(String text) {
        int lines = Math.max(1, Math.ceilDiv(text.length() * type / 2, WIDE));
        return lines * line() + TO_THE_NEXT;
    }

    private int line() {
        return type * 27 / 20;
    }
}
