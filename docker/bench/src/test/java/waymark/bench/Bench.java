package waymark.bench;

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
        Rounds rounds = arguments.length > 0 && arguments[0].equals("full")
                ? Rounds.full()
                : Rounds.quick();
        String word = arguments.length > 1 ? arguments[1] : "";
        List<Figure> figures = new ArrayList<>(Appends.figures());
        System.out.println("| figure | clients | anchor/s | ours/s | ratio | target | verdict |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Figure figure : figures) {
            if (figure.name().contains(word)) {
                System.out.println(rounds.measure(figure).row());
            }
        }
    }

    private Bench() {}
}
