package waymark.command.understand.persona;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.understand.persona.EmpathyMap;
import waymark.api.understand.persona.SegmentRule;
import waymark.api.understand.persona.SegmentRule.Condition;
import waymark.api.understand.persona.ValueProposition;
import waymark.command.understand.file.Lines;

/** A persona from a table of the columns {@code part} and {@code text}, one text a line. */
final class PersonaTable {

    private static final Set<String> PARTS = Set.of("name", "summary", "quote", "goal", "segment",
            "says", "thinks", "does", "feels", "pain", "gain", "offer", "reliever", "creator");

    static PersonaBody of(Lines lines) {
        Map<String, List<String>> told = new HashMap<>();
        for (Lines.Line line : lines.having("part", "text").lines()) {
            String part = line.at("part").toLowerCase(Locale.ROOT);
            if (!PARTS.contains(part)) {
                throw new Unacceptable("file", "Line " + line.number() + ": there is no part \""
                        + part + "\" of a persona.",
                        String.join(", ", new java.util.TreeSet<>(
                                PARTS)));
            }
            told.computeIfAbsent(part, _ -> new java.util.ArrayList<>()).add(line.at("text"));
        }
        return new Told(told).persona();
    }

    private record Told(Map<String, List<String>> parts) {

        PersonaBody persona() {
            return new PersonaBody(one("name"), one("summary"), one("quote"), all("goal"),
                    new SegmentRule(all("segment").stream().map(PersonaTable::condition).toList()),
                    new EmpathyMap(all("says"), all("thinks"), all("does"), all("feels"),
                            all("pain"), all("gain")),
                    new ValueProposition(all("offer"), all("reliever"), all("creator")));
        }

        private List<String> all(String part) {
            return parts.getOrDefault(part, List.of());
        }

        private String one(String part) {
            return String.join("\n", new java.util.LinkedHashSet<>(all(part)));
        }
    }

    /** {@code household = family | couple}. */
    private static Condition condition(String text) {
        int at = text.indexOf('=');
        if (at < 0) {
            throw new Unacceptable("segment.conditions", "\"" + text + "\" is no condition.",
                    "attribute = value | another value");
        }
        List<String> values = Lines.parted(text.substring(at + 1)).stream().distinct().toList();
        return new Condition(text.substring(0, at), values);
    }

    private PersonaTable() {}
}
