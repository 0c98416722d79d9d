package waymark.api.measure.effect.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is drawn of an effect at its fullest: on which day, and by whom for the same customers.
 *
 * @param day a day on which most is drawn
 * @param wish what is asked for
 * @param others what draws on it for customers of the wish on that day
 */
public record Drawn(LocalDate day, Portion wish, List<Portion> others) {

    /** The fullest day of the wish, by the customers for whom most is drawn on it. */
    public static Drawn fullest(Portion wish, List<Portion> others) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(wish.from()));
        Stream.concat(others.stream(), Stream.of(wish)).forEach(one -> {
            days.add(one.from());
            one.settled().forEach(settled -> {
                days.add(settled.from());
                days.add(settled.to().plusDays(1));
            });
        });
        return days.stream().filter(wish::covers).map(day -> on(day, wish, others))
                .max(Comparator.<Drawn, BigDecimal>comparing(Drawn::sum)
                        .thenComparing((one, other) -> other.day.compareTo(one.day)))
                .orElseThrow();
    }

    private static Drawn on(LocalDate day, Portion wish, List<Portion> others) {
        List<Portion> then = others.stream().filter(one -> one.covers(day)).toList();
        return Customers.ALL.meeting(wish.segment())
                .map(them -> new Drawn(day, wish, most(day, then, them)))
                .orElseGet(() -> new Drawn(day, wish, List.of()));
    }

    /** Of those that share customers with all before, the ones that draw most. */
    private static List<Portion> most(LocalDate day, List<Portion> left, Customers them) {
        if (left.isEmpty()) {
            return List.of();
        }
        Portion first = left.getFirst();
        List<Portion> rest = left.subList(1, left.size());
        var both = them.meeting(first.segment());
        if (both.isEmpty()) {
            return most(day, rest, them);
        }
        List<Portion> with = new ArrayList<>(List.of(first));
        with.addAll(most(day, rest, both.get()));
        // Whoever narrows nobody down is always in; only otherwise can it be more without.
        if (both.get().equals(them)) {
            return with;
        }
        List<Portion> without = most(day, rest, them);
        return sum(day, with).compareTo(sum(day, without)) >= 0 ? with : without;
    }

    private static BigDecimal sum(LocalDate day, List<Portion> portions) {
        return portions.stream().map(one -> one.shareOn(day))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All of it, in percent. */
    public BigDecimal sum() {
        return wish.shareOn(day).add(sum(day, others));
    }

    /** Whether it is more than there is. */
    public boolean isMoreThanAll() {
        return sum().compareTo(Percent.WHOLE) > 0;
    }

    /** What others leave, in percent; never below none. */
    public BigDecimal left() {
        return Percent.WHOLE.subtract(sum(day, others)).max(BigDecimal.ZERO);
    }

    /** The arithmetic in words: who has how much, the sum, and what is left. */
    public String said() {
        String have = others.stream()
                .map(one -> one.what() + " has " + one.shareOn(day).toPlainString() + " %")
                .collect(Collectors.joining("; "));
        String sum = Stream.concat(others.stream(), Stream.of(wish))
                .map(one -> one.shareOn(day).toPlainString() + " %")
                .collect(Collectors.joining(" + "));
        return have + ". " + sum + " = " + sum().toPlainString() + " %; at most "
                + left().toPlainString() + " % is left on " + day + ".";
    }
}
