package waymark.query.listen.text.theme.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.api.listen.text.ThemeList.Spoken;
import waymark.query.listen.text.theme.Stored.What;

/** What was counted: all answers in words, those of each theme, those in each language. */
final class Heard {

    private final Tallies all = new Tallies();
    private final Map<String, Tallies> themes = new HashMap<>();
    private final Map<String, Tallies> languages = new HashMap<>();

    /** Where a count belongs. */
    Tallies of(What what, String which) {
        return switch (what) {
            case ALL -> all;
            case THEME -> themes.computeIfAbsent(which, none -> new Tallies());
            case LANGUAGE -> languages.computeIfAbsent(which, none -> new Tallies());
        };
    }

    Tallies all() {
        return all;
    }

    Tallies theme(String theme) {
        return themes.getOrDefault(theme, new Tallies());
    }

    /** The languages, the most spoken first. */
    List<Spoken> languages(Meant meant) {
        List<Spoken> spoken = new ArrayList<>();
        languages.forEach((language, tallies) -> {
            long told = meant.told(tallies.all());
            if (told > 0) {
                spoken.add(new Spoken(language, told));
            }
        });
        spoken.sort(Comparator.comparingLong(Spoken::answers).reversed()
                .thenComparing(Spoken::language));
        return spoken;
    }
}
