package waymark.app.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.Command;
import waymark.api.kernel.Event;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.kernel.refusal.Refusal;

class CatalogueTest {

    private static final Path APPROVED = Path.of("MESSAGES.md");

    @WhoMay(Role.FINANCE)
    private record Plant(String stream, String why) implements Command.Creation {}

    @Named("tree.planted")
    private record Planted(String stream, @NotPersonal String why) implements Event {}

    private enum PlantRefusal implements Refusal {
        TOO_DRY;

        @Override
        public Because because() {
            return new Because("TRE-1", Kind.CONFLICT, "why", "It is too dry.", "rain first");
        }
    }

    @Test
    void all_that_can_be_said_recorded_and_refused_stands_in_the_approved_catalogue()
            throws IOException {
        String written = Catalogue.of(Words.all());
        if (Boolean.getBoolean("waymark.approve")) {
            Files.writeString(APPROVED, written);
        }
        assertThat(written).isEqualTo(Files.readString(APPROVED));
    }

    @Test
    void what_is_new_shows_in_the_catalogue_by_itself() {
        String written = Catalogue.of(Map.of("tree",
                Words.of(List.of(Plant.class, Planted.class, PlantRefusal.class))));
        assertThat(written).contains("| `Plant` | FINANCE | creation | stream, why |",
                "| `tree.planted` | 1 | stream, why |",
                "| `TOO_DRY` | TRE-1 | 409 | `why` | It is too dry. | rain first |");
    }

    @Test
    void every_refusal_is_told_in_sentences_with_what_is_accepted() {
        SortedMap<String, Words> subjects = Words.all();
        List<Refusal> refusals = subjects.values().stream()
                .flatMap(words -> words.refusals().stream()).toList();
        assertThat(refusals).hasSizeGreaterThan(80).allSatisfy(refusal -> {
            assertThat(refusal.rule()).as(refusal.name()).matches("[A-Z]{2,3}-[1-9][0-9]?");
            assertThat(refusal.sentence()).as(refusal.name()).matches("[A-Z].*[^!]\\.");
            assertThat(refusal.accepted()).as(refusal.name()).isNotBlank();
        });
    }
}
