package waymark.log.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.log.codec.Tales.FIRST;
import static waymark.log.codec.Tales.SECOND;
import static waymark.log.codec.Tales.told;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Event;
import waymark.api.kernel.Role;
import waymark.log.Meta;
import waymark.log.codec.Tale.Closed;
import waymark.log.codec.Tale.Heard;
import waymark.log.codec.Tale.Told;

/** How events become JSON; personal text is shown in the clear here, with its place. */
class JacksonEventCodecTest {

    private final EventCodec codec = new JacksonEventCodec(Tales.names(), new PlainText());

    private String json(Event event) {
        return new String(codec.encode(event).payload(), UTF_8);
    }

    private Event read(String name, int revision, String json) {
        return codec.decode(name, revision, FIRST.value(), json.getBytes(UTF_8));
    }

    private Event again(Event event) {
        Encoded encoded = codec.encode(event);
        return codec.decode(
                encoded.name(), encoded.revision(), event.stream(), encoded.payload());
    }

    @Test
    void an_event_is_stored_under_its_name_in_the_order_of_its_record() {
        Encoded encoded = codec.encode(new Closed(FIRST, LocalDate.of(2026, 11, 2)));

        assertThat(encoded.name()).isEqualTo("tale.closed");
        assertThat(encoded.revision()).isEqualTo(1);
        assertThat(encoded.payload()).asString(UTF_8)
                .isEqualTo("{\"id\":\"" + FIRST.value() + "\",\"on\":\"2026-11-02\"}");
    }

    @Test
    void everything_an_event_may_hold_comes_back_as_it_was() {
        assertThat(again(told(FIRST))).isEqualTo(told(FIRST));
        assertThat(json(told(FIRST)))
                .contains("\"amount\":\"12.50\"", "\"at\":\"2026-11-02T10:15:30.123456Z\"",
                        "\"role\":\"FINANCE\"", "\"tags\":[\"a\",\"b\",\"c\"]",
                        "\"counts\":{\"ANALYST\":1,\"COUNCIL\":2}")
                .doesNotContain("note", "flagged", "long");
    }

    @Test
    void the_same_event_gives_the_same_bytes() {
        assertThat(json(told(FIRST))).isEqualTo(json(told(FIRST)));
    }

    @Test
    void a_decimal_keeps_its_scale() {
        for (String number : List.of("10.00", "0", "1E+3", "-0.000", "1E-200",
                "123456789012345678901"
                        + ".10")) {
            Told told = told(FIRST);
            var changed = new Told(told.id(), told.words(), told.code(), new BigDecimal(number),
                    told.at(), told.on(), told.times(), true, told.role(), told.names(),
                    told.answers(), told.last(), told.tags(), told.counts(), "n");
            assertThat(again(changed)).isEqualTo(changed);
        }
    }

    @Test
    void unknown_fields_are_passed_over_and_missing_lists_are_empty() {
        var told = (Told) read("tale.told", 1, "{\"later\":{\"x\":1},\"times\":1,\"id\":\""
                + FIRST.value() + "\",\"code\":\"c\"}");

        assertThat(told.answers()).isEmpty();
        assertThat(told.names()).isEmpty();
        assertThat(told.tags()).isEmpty();
        assertThat(told.counts()).isEmpty();
    }

    @Test
    void an_older_form_is_lifted_step_by_step() {
        assertThat(read("tale.heard", 1, "{\"id\":\"" + FIRST.value() + "\",\"text\":\"so\"}"))
                .isEqualTo(new Heard(FIRST, "so", "unknown"));
        assertThat(read("tale.heard", 2, "{\"id\":\"" + FIRST.value() + "\",\"words\":\"so\"}"))
                .isEqualTo(new Heard(FIRST, "so", "unknown"));
    }

    @Test
    void what_is_not_on_the_list_cannot_be_loaded() {
        assertThatThrownBy(() -> read("java.lang.Runtime", 1, "{}"))
                .isInstanceOf(Undecodable.class)
                .hasMessageContaining("There is no event java.lang.Runtime revision 1 here");
        assertThatThrownBy(() -> read("tale.closed", 2, "{}")).isInstanceOf(Undecodable.class);
        assertThatThrownBy(() -> read("tale.closed", 0, "{}")).isInstanceOf(Undecodable.class);
        assertThatThrownBy(() -> codec.encode(() -> "tale/x"))
                .hasMessageContaining("is not on the list of events");
    }

    @Test
    void an_id_of_another_subject_is_found_out() {
        assertThatThrownBy(() -> read("tale.closed", 1, "{\"id\":\"insight/1\"}"))
                .isInstanceOf(Undecodable.class).hasMessageContaining("damaged at")
                .hasMessageContaining("id");
    }

    @Test
    void who_and_why_come_back_as_they_were() {
        var meta = new Meta(new Actor("person/1", Set.of(Role.FINANCE, Role.ANALYST), null), "late",
                "c", "d", Map.of(SECOND.value(), 4L, FIRST.value(), 2L));

        byte[] stored = codec.encodeMeta(meta);

        assertThat(codec.decodeMeta(stored)).isEqualTo(meta);
        assertThat(stored).asString(UTF_8).isEqualTo("{\"actor\":{\"person\":\"person/1\","
                + "\"roles\":[\"ANALYST\",\"FINANCE\"]},\"reason\":\"late\",\"correlation\":\"c\","
                + "\"causation\":\"d\",\"readSet\":{\"" + FIRST.value() + "\":2,\""
                + SECOND.value() + "\":4}}");
        var other = new Meta(meta.actor().standingFor("person/2"), null, "c", "d", Map.of());
        assertThat(codec.decodeMeta(codec.encodeMeta(other))).isEqualTo(other);
        assertThatThrownBy(() -> codec.decodeMeta(new byte[0])).isInstanceOf(Undecodable.class);
    }
}
