package waymark.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import waymark.bench.append.Appends;

/** Measures all figures, or those whose name contains a word, and prints them as a table. */
public final class Bench {

    /**
     * Measures and prints.
     *
     * @param arguments {@code quick} or {@code full}, and optionally a word
     */
    public static void main(String... arguments) throws Exception {
        boolean full = arguments.length > 0 && arguments[0].equals("full");
        Rounds rounds = full ? Rounds.full() : Rounds.quick();
        String word = arguments.length > 1 ? arguments[1] : "";
        List<Figure> figures = new ArrayList<>(Appends.figures());
        System.out.println("| figure | clients | anchor/s | ours/s | ratio | target | verdict |");
        System.out.println("|---|---|---|---|---|---|---|");
        List<Measured> all = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure.name().contains(word)) {
                Measured measured = rounds.measure(figure);
                System.out.println(measured.row());
                all.add(measured);
            }
        }
        if (full && word.isEmpty()) {
            Files.writeString(Path.of("docker/bench/figures.json"), new Report(all).json());
        }
    }

    private Bench() {}
}
