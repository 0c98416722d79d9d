package waymark.query.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.api.audit.control.ControlQuery.How;
import waymark.api.kernel.Event;
import waymark.log.codec.names.WordScan;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.refusal.Refusal;
import waymark.query.audit.control.Populations.Stood;

class ControlTest {

    private static final Map<String, Class<?>> EVENTS = events();

    private static Map<String, Class<?>> events() {
        Map<String, Class<?>> events = new HashMap<>();
        WordScan.of(Event.class, "waymark.api").forEach(type -> {
            Named named = type.getAnnotation(Named.class);
            if (named != null) {
                events.put(named.value(), type);
            }
        });
        return events;
    }

    private static List<Refusal> refusals() {
        return WordScan.of(Refusal.class, "waymark.api").stream().filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants())).map(Refusal.class::cast)
                .toList();
    }

    /** What is wrong with a book of controls. */
    private static List<String> faults(Collection<Control> book) {
        List<String> faults = new ArrayList<>();
        Map<String, Control> byRule = book.stream()
                .collect(Collectors.toMap(Control::rule, one -> one));
        book.forEach(one -> one.events().stream().filter(name -> !EVENTS.containsKey(name))
                .forEach(name -> faults.add(one.rule() + " names " + name + ", which is nothing")));
        Set<String> said = new HashSet<>();
        for (Refusal refusal : refusals()) {
            Control control = byRule.get(refusal.rule());
            String where = refusal.getClass().getPackageName();
            if (control == null) {
                said.add(refusal.rule() + " is in no book");
            } else if (!control.events().isEmpty() && control.events().stream()
                    .map(EVENTS::get).noneMatch(event -> event != null
                            && isOf(event.getPackageName(), where))) {
                said.add(refusal.rule() + " refuses in " + where + " and has nothing of it");
            }
        }
        faults.addAll(said);
        return faults;
    }

    /** The general refusals are of everything. */
    private static boolean isOf(String event, String refusal) {
        return refusal.startsWith("waymark.api.kernel") || event.startsWith(refusal)
                || refusal.startsWith(event);
    }

    @Test
    void every_rule_that_refuses_stands_in_the_book_with_events_of_where_it_does() {
        assertThat(faults(Control.ALL)).isEmpty();
        assertThat(Control.ALL).extracting(Control::asks).doesNotContain("");
        assertThat(Control.ALL).extracting(Control::rule).doesNotHaveDuplicates();
    }

    @Test
    void a_planted_rule_without_its_events_and_an_event_that_is_none_are_found() {
        List<Control> spoiled = Control.ALL.stream().filter(one -> !one.rule().equals("BC-3"))
                .map(one -> one.rule().equals("BC-2")
                        ? new Control("BC-2", one.asks(), List.of("insight.told", "gate.passed"))
                        : one)
                .toList();
        assertThat(faults(spoiled)).containsExactlyInAnyOrder(
                "BC-2 names insight.told, which is nothing", "BC-3 is in no book",
                "BC-2 refuses in waymark.api.choose.businesscase and has nothing of it");
    }

    @Test
    void the_same_seed_draws_the_same_in_whatever_order_it_comes() {
        List<Stood> all = IntStream.rangeClosed(1, 100)
                .mapToObj(at -> new Stood("BC-2", at, How.HELD)).toList();
        assertThat(drawn(all, "mine")).hasSize(7).isEqualTo(drawn(all.reversed(), "mine"))
                .isNotEqualTo(drawn(all, "other"));
        assertThat(drawn(all.subList(0, 3), "mine")).isEqualTo(all.subList(0, 3));
    }

    private static List<Stood> drawn(List<Stood> all, String seed) {
        Draw draw = new Draw(7, seed);
        all.forEach(draw::offer);
        assertThat(draw.offered()).isEqualTo(all.size());
        return draw.drawn();
    }
}
