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
sealed interface PlantedEvent extends Event {

    @Override
    default String stream() {
        return "planted/1";
    }

    @Named("planted.undecided")
    record Undecided(String words) implements PlantedEvent {}

    @Named("planted.undecided-within")
    record UndecidedWithin(List<Line> lines) implements PlantedEvent {}

    record Line(@NotPersonal String title, List<String> names) {}

    @Named("planted.map")
    record ByText(Map<String, Integer> counts) implements PlantedEvent {}

    @Named("planted.personal-map")
    record PersonalByText(@Personal Map<String, String> names) implements PlantedEvent {}

    @Named("planted.both")
    record Both(@Personal @NotPersonal String words) implements PlantedEvent {}

    @Named("planted.birthday")
    record Birthday(@Personal LocalDate born) implements PlantedEvent {}

    @Named("planted.many-forms")
    record ManyForms(Form form) implements PlantedEvent {}

    sealed interface Form {
        record Round(int radius) implements Form {}
    }

    @Named("planted.optional")
    record Perhaps(@NotPersonal Optional<String> words) implements PlantedEvent {}

    @Named("planted.nested")
    record Nested(List<Why> whys) implements PlantedEvent {}

    record Why(@NotPersonal String because, List<Why> whys) {}

    record Nameless() implements PlantedEvent {}

    @Named("Planted.Misspelt")
    record Misspelt() implements PlantedEvent {}

    @Named("planted.twice")
    record Once() implements PlantedEvent {}

    @Named("planted.twice")
    record Twice() implements PlantedEvent {}

    @Named(value = "planted.raised", revision = 3)
    record Raised() implements PlantedEvent {}
}
