package waymark.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a figure is measured.
 *
 * @param warmUp for each side, before anything counts
 * @param window for each side and round
 * @param rounds how many; the sides take turns
 */
record Rounds(Duration warmUp, Duration window, int rounds) {

    static Rounds quick() {
        return new Rounds(Duration.ofMillis(1_500), Duration.ofMillis(800), 5);
    }

    static Rounds full() {
        return new Rounds(Duration.ofSeconds(10), Duration.ofSeconds(8), 5);
    }

    Measured measure(Figure figure) throws Exception {
        List<Double> anchors = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        try (Crowd one = new Crowd(figure.anchor().get(), figure.clients());
                Crowd other = new Crowd(figure.ours().get(), figure.clients())) {
            one.rate(warmUp);
            other.rate(warmUp);
            for (int round = 0; round < rounds; round++) {
                anchors.add(one.rate(window));
                ours.add(other.rate(window));
            }
        }
        return new Measured(figure.name(), figure.clients(), figure.target(), anchors, ours);
    }
}
