package waymark.command.choose.initiative.register.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.api.kernel.refusal.Unacceptable;

/** The columns of a register and the names they are known by, whatever their order and case. */
public enum Column {
    ID("id", "external id", "ref", "reference", "no", "number", "key"),
    TITLE("title", "name", "initiative", "initiative name", "project", "project name"),
    OWNER("owner", "accountable", "accountable owner", "responsible", "lead", "project owner"),
    STATUS("status", "state", "stage", "phase"),
    SPENT("spent", "spend", "cost", "costs", "actual cost", "spent to date", "cost to date"),
    CLAIMED("claimed benefit", "benefit claimed", "claimed", "benefit", "benefits", "savings"),
    DECIDED("decision date", "decided", "decided on", "approval date", "approved on", "date");

    private final Set<String> names;

    Column(String... names) {
        this.names = Set.of(names);
    }

    /**
     * Which column of the file is which.
     *
     * @throws Unacceptable when no column is a title, or two are the same
     */
    static Map<Column, Integer> of(List<String> header) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int place = 0; place < header.size(); place++) {
            String name = header.get(place);
            Optional<Column> known = named(name);
            if (known.isPresent() && places.put(known.get(), place) != null) {
                throw new Unacceptable("file", "Two columns are the " + known.get().word()
                        + ", one of them called \"" + name + "\".", "one column of each kind");
            }
        }
        if (!places.containsKey(TITLE)) {
            throw new Unacceptable("file", "No column is called title.", "a heading in line 1 with "
                    + TITLE.words() + "; and, if there are any, " + others());
        }
        return places;
    }

    /** A currency or a remark in brackets behind the name does not matter. */
    static Optional<Column> named(String header) {
        String whole = bare(header);
        String named = bare(header.replaceAll("\\(.*?\\)", " ").replaceAll("\\b[A-Z]{3}\\s*$", ""));
        return Arrays.stream(values())
                .filter(one -> one.names.contains(whole) || one.names.contains(named))
                .findFirst();
    }

    private static String bare(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private String words() {
        return names.stream().sorted().collect(Collectors.joining(" or "));
    }

    private static String others() {
        return Arrays.stream(values()).filter(one -> one != TITLE).map(Column::words)
                .collect(Collectors.joining("; "));
    }
}
