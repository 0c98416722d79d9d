package waymark.bench.worth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import waymark.api.worth.Decimals;
import waymark.api.worth.Money;
import waymark.api.worth.Rate;
import waymark.api.worth.appraisal.Frequency;
import waymark.api.worth.appraisal.PresentValue;
import waymark.api.worth.risk.Driver;
import waymark.api.worth.risk.MonteCarlo;
import waymark.bench.measure.Figure;
import waymark.bench.measure.Measured;
import waymark.bench.measure.Rounds;
import waymark.bench.measure.Side;
import waymark.bench.measure.Target;

/** How long 10,000 draws of a business case of 30 lines over 60 months take. */
public final class Draws implements Figure {

    private static final int LINES = 30;
    private static final int MONTHS = 60;
    private static final double LONGEST_MS = 300;

    @Override
    public String name() {
        return "draws of a business case";
    }

    @Override
    public List<Measured> measure(Rounds rounds) throws Exception {
        Side side = client -> () -> draw(client);
        rounds.once(side, 1);
        List<Double> ours = new ArrayList<>();
        for (int round = 0; round < rounds.rounds(); round++) {
            ours.add(rounds.once(side, 1).millis(0.99));
        }
        return List.of(Measured.of("10,000 draws of a case of 30 lines over 60 months, p99",
                Target.atMost(LONGEST_MS, "ms"), List.of(), ours).by(1));
    }

    private static void draw(int seed) {
        List<List<Money>> flows = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            for (int percent : List.of(75, 100, 125)) {
                Money month = Money.rounded(Decimals.of((line + 1L) * percent), "EUR");
                flows.add(IntStream.range(0, MONTHS).mapToObj(_ -> month).toList());
            }
        }
        List<BigDecimal> worth = PresentValue.each(
                Frequency.MONTH, new Rate(new BigDecimal("0.08")), flows).stream()
                .map(one -> Money.rounded(one, "EUR").amount()).toList();
        List<Driver> drivers = IntStream.range(0, LINES).mapToObj(line -> new Driver("line " + line,
                worth.get(3 * line), worth.get(3 * line + 1), worth.get(3 * line + 2))).toList();
        MonteCarlo spread = MonteCarlo.of(drivers, Decimals::sum, MonteCarlo.FEWEST, seed);
        if (spread.p10().compareTo(spread.p90()) >= 0) {
            throw new IllegalStateException("nothing was drawn");
        }
    }
}
