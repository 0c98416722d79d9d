package waymark.query.chart.draw;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a drawing, which cannot do so by itself. */
public final class Wrapped {

    /** At most so many lines of so many letters; what does not fit ends in an ellipsis. */
    public static List<String> of(String text, int letters, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.size() <= most && lines.stream().allMatch(one -> one.length() <= letters)
                ? lines
                : cut(lines, letters, most);
    }

    private static List<String> cut(List<String> lines, int letters, int most) {
        List<String> few = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        for (int i = 0; i < few.size(); i++) {
            boolean last = i == few.size() - 1 && lines.size() > most;
            String line = few.get(i);
            if (last || line.length() > letters) {
                few.set(i, line.substring(0, Math.min(line.length(), letters - 1)) + "…");
            }
        }
        return few;
    }

    private Wrapped() {}
}
