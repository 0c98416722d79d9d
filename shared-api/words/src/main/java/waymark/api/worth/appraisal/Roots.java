package waymark.api.worth.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import waymark.api.worth.Decimals;

/**
 * Finds at which growth per period, above 0, flows have a present value of 0, and knows when it
 * has found all. With {@code x = 1 / (1 + growth)}, where growth is one plus the rate, the present
 * value is a polynomial over 0 to 1; the sign changes of its Bernstein coefficients bound its roots
 * (Descartes' rule), and halving the interval separates them (Lane and Riesenfeld 1981, BIT 21;
 * de Casteljau's algorithm).
 */
final class Roots {

    private static final int DEEPEST = 60;
    private static final int HALVINGS = 115;

    private final List<BigDecimal> flows;
    private final BigDecimal limit;
    private final List<BigDecimal> found = new ArrayList<>();

    private Roots(List<BigDecimal> flows, BigDecimal limit) {
        this.flows = flows;
        this.limit = limit;
    }

    /** All such growths from the least one up, or two of them when there are more. */
    static List<BigDecimal> growths(List<BigDecimal> flows, BigDecimal least) {
        Roots roots = new Roots(flows,
                Decimals.divide(BigDecimal.ONE, BigDecimal.ONE.add(least)));
        roots.search(new Piece(BigDecimal.ZERO, BigDecimal.ONE, bernstein(flows)), 0);
        return roots.found.stream()
                .map(x -> Decimals.divide(BigDecimal.ONE.subtract(x), x)).toList();
    }

    /** How often the flows turn from out to in or back. */
    static int signChanges(List<BigDecimal> numbers) {
        int changes = 0;
        int last = 0;
        for (BigDecimal number : numbers) {
            if (number.signum() * last < 0) {
                changes++;
            }
            last = number.signum() == 0 ? last : number.signum();
        }
        return changes;
    }

    private void search(Piece piece, int depth) {
        int most = signChanges(piece.coefficients);
        if (most == 0 || found.size() > 1 || piece.low.compareTo(limit) > 0) {
            return;
        }
        if (most == 1) {
            add(narrowed(piece));
        } else if (depth == DEEPEST) {
            // Too near to be told apart: together they are at least not one.
            add(piece.low);
            add(piece.high);
        } else {
            split(piece, depth);
        }
    }

    private void split(Piece piece, int depth) {
        BigDecimal middle = Decimals.middle(piece.low, piece.high);
        List<BigDecimal> left = new ArrayList<>();
        List<BigDecimal> right = new ArrayList<>();
        List<BigDecimal> row = piece.coefficients;
        while (!row.isEmpty()) {
            left.add(row.getFirst());
            right.addFirst(row.getLast());
            row = averages(row);
        }
        search(new Piece(piece.low, middle, left), depth + 1);
        if (right.getFirst().signum() == 0) {
            add(middle);
        }
        search(new Piece(middle, piece.high, right), depth + 1);
    }

    private void add(BigDecimal x) {
        if (x.compareTo(limit) <= 0) {
            found.add(x);
        }
    }

    private BigDecimal narrowed(Piece piece) {
        int before = piece.coefficients.stream().mapToInt(BigDecimal::signum)
                .filter(sign -> sign != 0).findFirst().orElseThrow();
        BigDecimal low = piece.low;
        BigDecimal high = piece.high;
        for (int halving = 0; halving < HALVINGS; halving++) {
            BigDecimal middle = Decimals.middle(low, high);
            int sign = signAt(middle);
            low = sign == before ? middle : low;
            high = sign == before ? high : middle;
        }
        return high;
    }

    private int signAt(BigDecimal x) {
        BigDecimal factor = Decimals.divide(x, BigDecimal.ONE.subtract(x));
        BigDecimal value = BigDecimal.ZERO;
        for (BigDecimal flow : flows.reversed()) {
            value = value.multiply(factor, Decimals.EXACT).add(flow, Decimals.EXACT);
        }
        return value.signum();
    }

    // The present value times (1 - x)^n has the coefficients flow t / (n over t).
    private static List<BigDecimal> bernstein(List<BigDecimal> flows) {
        List<BigDecimal> coefficients = new ArrayList<>();
        BigDecimal choose = BigDecimal.ONE;
        int degree = flows.size() - 1;
        for (int t = 0; t <= degree; t++) {
            coefficients.add(Decimals.divide(flows.get(t), choose));
            choose = Decimals.divide(choose.multiply(Decimals.of(degree - t)), Decimals.of(t + 1));
        }
        return coefficients;
    }

    private static List<BigDecimal> averages(List<BigDecimal> row) {
        List<BigDecimal> next = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
            next.add(Decimals.middle(row.get(i - 1), row.get(i)));
        }
        return next;
    }

    private record Piece(BigDecimal low, BigDecimal high, List<BigDecimal> coefficients) {}
}
