package waymark.query.listen.text.theme.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import waymark.api.listen.text.Scope;
import waymark.api.listen.text.ThemeList.Counted;
import waymark.api.listen.text.ThemeView.Insight;
import waymark.api.understand.insight.Evidence;
import waymark.query.listen.text.theme.ask.ThemeCounts.People;

/** Says what would be recorded if a theme became an insight, its evidence pinned. */
@Component
class Promoting {

    private final ThemeCounts counts;

    Promoting(ThemeCounts counts) {
        this.counts = counts;
    }

    Insight insight(Counted theme, Scope scope, Meant meant, String method) {
        People people = counts.people(meant, theme.theme());
        LocalDate last = Objects.requireNonNullElse(people.last(), meant.to());
        String summary = "%d answers of %s, %s %% of those in words, speak of “%s”; %d sound bad"
                .formatted(theme.answers(), meant.reference(), theme.percent(), theme.name(),
                        theme.sounds().negative() + theme.sounds().mixed());
        Evidence evidence = new Evidence(Evidence.Kind.FEEDBACK, Evidence.Stance.SUPPORTS,
                summary + ".", (int) Math.max(1, meant.told(people.people())), last,
                new Evidence.Pinned(question(theme.theme(), scope, meant), meant.position(),
                        BigDecimal.valueOf(theme.answers()), method),
                "/listen/themes/" + theme.theme() + "?source=" + meant.reference());
        return new Insight("Customers speak of: " + theme.name(), summary + ".",
                List.of(evidence));
    }

    private static String question(String theme, Scope scope, Meant meant) {
        return "/api/feedback-sources/" + meant.reference() + "/themes/" + theme
                + (scope.from() == null ? "?" : "?from=" + scope.from() + "&")
                + "to=" + meant.to() + "&knownAt=" + meant.position();
    }
}
