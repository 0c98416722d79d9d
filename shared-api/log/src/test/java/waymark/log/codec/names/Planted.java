package waymark.log.codec.names;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Personal;

/** Events that may not be: each breaks one rule, and a test shows that it is caught. */
sealed interface Planted extends Event {

    @Override
    default String stream() {
        return "planted/1";
    }

    @Named("planted.undecided")
    record Undecided(String words) implements Planted {}

    @Named("planted.undecided-within")
    record UndecidedWithin(List<Line> lines) implements Planted {}

    record Line(@NotPersonal String title, List<String> names) {}

    @Named("planted.map")
    record ByText(Map<String, Integer> counts) implements Planted {}

    @Named("planted.personal-map")
    record PersonalByText(@Personal Map<String, String> names) implements Planted {}

    @Named("planted.both")
    record Both(@Personal @NotPersonal String words) implements Planted {}

    @Named("planted.birthday")
    record Birthday(@Personal LocalDate born) implements Planted {}

    @Named("planted.many-forms")
    record ManyForms(Form form) implements Planted {}

    sealed interface Form {
        record Round(int radius) implements Form {}
    }

    @Named("planted.optional")
    record Perhaps(@NotPersonal Optional<String> words) implements Planted {}

    @Named("planted.nested")
    record Nested(List<Why> whys) implements Planted {}

    record Why(@NotPersonal String because, List<Why> whys) {}

    record Nameless() implements Planted {}

    @Named("Planted.Misspelt")
    record Misspelt() implements Planted {}

    @Named("planted.twice")
    record Once() implements Planted {}

    @Named("planted.twice")
    record Twice() implements Planted {}

    @Named(value = "planted.raised", revision = 3)
    record Raised() implements Planted {}
}
