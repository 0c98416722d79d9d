package waymark.command.choose.initiative.register.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.Inherited;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;
import waymark.command.choose.initiative.register.reading.Register.Rejected;
import waymark.command.listen.feedback.reading.days.DayOrder;
import waymark.command.listen.feedback.reading.days.Days;
import waymark.command.listen.feedback.reading.file.Line;

/** Turns the lines of a register into rows; a bad value keeps its row out and is listed. */
final class Rows {

    private static final Pattern TOTALS = Pattern.compile(
            "(grand |sub-?|overall )?(total|sum)s?\\b[^\\p{L}]*", Pattern.CASE_INSENSITIVE);

    private static final String ACCEPTED = " Accepted: ";

    private final String register;
    private final List<String> header;
    private final Map<Column, Integer> places;
    private final Amounts amounts;
    private final DayOrder order = new DayOrder();
    private final Map<String, Integer> seen = new HashMap<>();
    private Days days = new Days(null, null, order);
    private final List<Inherited> rows = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    Rows(String register, List<String> header, String currency) {
        this.register = register;
        this.header = header.stream().map(String::strip).toList();
        this.places = Column.of(this.header);
        this.amounts = new Amounts(currency);
        places.values().forEach(place -> amounts.heading(this.header.get(place)));
    }

    Register read(List<Line> lines) {
        lines.forEach(line -> order.see(text(line, Column.DECIDED)));
        days = new Days(null, null, order);
        lines.forEach(this::take);
        return new Register(
                places.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                        place -> header.get(place.getValue()))),
                IntStream.range(0, header.size()).filter(place -> !places.containsValue(place))
                        .mapToObj(header::get).filter(name -> !name.isEmpty()).toList(),
                rows, rejected);
    }

    private void take(Line line) {
        if (line.fault() != null) {
            broken(line, line.fault());
            return;
        }
        int before = rejected.size();
        Money spent = amount(line, Column.SPENT);
        Money claimed = amount(line, Column.CLAIMED);
        LocalDate decided = day(line);
        if (rejected.size() > before) {
            return;
        }
        try {
            notTotals(line);
            String status = text(line, Column.STATUS);
            Inherited row = new Inherited(text(line, Column.TITLE), text(line, Column.OWNER),
                    status, Standings.of(status), spent, claimed, decided, register,
                    Math.toIntExact(line.number()), text(line, Column.ID));
            unlessSeen(line, row);
        } catch (Unacceptable unfit) {
            reject(line, Column.named(unfit.field()).orElse(Column.TITLE), unfit);
        }
    }

    /** What is wrong with a row as such is no matter of one column. */
    private void broken(Line line, String fault) {
        String[] said = fault.split(ACCEPTED, 2);
        rejected.add(new Rejected(Math.toIntExact(line.number()), null,
                text(line, Column.TITLE), said[0], said.length < 2 ? "" : said[1]));
    }

    /** A line of totals would count all money twice. */
    private void notTotals(Line line) {
        if (TOTALS.matcher(text(line, Column.TITLE)).matches()
                && text(line, Column.OWNER).isEmpty() && text(line, Column.STATUS).isEmpty()) {
            throw new Unacceptable("title", "This is a line of totals.",
                    "initiatives, one a line; totals are added up here");
        }
    }

    private void unlessSeen(Line line, Inherited row) {
        Integer first = seen.putIfAbsent(Names.of(row), row.row());
        if (first == null) {
            rows.add(row);
        } else {
            reject(line, Column.TITLE, new Unacceptable("title",
                    "This is the same as line " + first + ".",
                    "another id, title or decision date"));
        }
    }

    private @Nullable Money amount(Line line, Column column) {
        try {
            return amounts.read(column.word(), text(line, column));
        } catch (Unacceptable unfit) {
            reject(line, column, unfit);
            return null;
        }
    }

    private @Nullable LocalDate day(Line line) {
        String written = text(line, Column.DECIDED);
        Days.When when = written.isEmpty() ? null : days.read(written);
        if (!written.isEmpty() && when == null) {
            reject(line, Column.DECIDED, new Unacceptable(
                    "decided", "This is not a day.", days.accepted()));
        }
        return when == null ? null : when.on();
    }

    private void reject(Line line, Column column, Unacceptable unfit) {
        Integer place = places.get(column);
        rejected.add(new Rejected(Math.toIntExact(line.number()),
                place == null ? null : header.get(place), text(line, column),
                String.valueOf(unfit.getMessage()), unfit.accepted()));
    }

    private String text(Line line, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : line.cell(place);
    }
}
