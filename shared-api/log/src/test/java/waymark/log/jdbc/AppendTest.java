package waymark.log.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.log.jdbc.given.Requests.appending;
import static waymark.log.jdbc.given.Requests.claiming;
import static waymark.log.jdbc.given.Requests.key;
import static waymark.log.jdbc.given.Requests.keyed;
import static waymark.log.jdbc.given.Requests.meta;
import static waymark.log.jdbc.given.Requests.nothing;
import static waymark.log.jdbc.given.Requests.noting;
import static waymark.log.jdbc.given.Requests.opening;
import static waymark.log.jdbc.given.Requests.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.Receipt;
import waymark.log.AppendRequest;
import waymark.log.NotAppended.Because;
import waymark.log.Recorded;
import waymark.log.jdbc.given.Happened;
import waymark.log.jdbc.given.Requests;
import waymark.log.testing.TestDatabases;

class AppendTest extends LogOnBoth {

    AppendTest(TestDatabases kind) {
        super(kind);
    }

    @Test
    void what_is_appended_is_read_back_as_it_was() {
        AppendRequest request = reading(Map.of("other/1", -1L), opening("thing/1"));
        Receipt receipt = log.append(request);

        assertThat(log.after(0, 10)).singleElement().satisfies(recorded -> {
            assertThat(recorded.position()).isEqualTo(1);
            assertThat(recorded.stream()).isEqualTo("thing/1");
            assertThat(recorded.version()).isZero();
            assertThat(recorded.recordedAt()).isEqualTo(receipt.recordedAt());
            assertThat(recorded.reference()).isEqualTo("TST-1");
            assertThat(recorded.event()).isEqualTo(request.events().getFirst());
            assertThat(recorded.meta()).isEqualTo(request.meta());
        });
    }

    @Test
    void a_receipt_tells_stream_version_position_count_and_reference() {
        log.append(opening("thing/1"));
        Receipt receipt = log.append(new AppendRequest(key(), Map.of("thing/1", 0L),
                List.of(new Happened.Noted("thing/1", "a"), new Happened.Noted("thing/1", "b")),
                Set.of(), meta(Map.of())));

        assertThat(receipt).isEqualTo(new Receipt("thing/1", 2, 3, 2, "TST-1",
                log.at(3).orElseThrow().recordedAt()));
    }

    @Test
    void a_repeated_key_gives_the_first_receipt_and_records_nothing() {
        AppendRequest request = opening("thing/1");
        Receipt first = log.append(request);
        log.append(noting("thing/1", 0));

        assertThat(log.append(request)).isEqualTo(first);
        assertThat(log.answered(request.key())).contains(first);
        assertThat(log.head()).isEqualTo(2);
    }

    @Test
    void a_repeated_key_gives_the_first_receipt_even_after_a_restart() {
        AppendRequest request = opening("thing/1");
        Receipt first = log.append(request);
        log.close();
        log = opened();

        assertThat(log.append(request)).isEqualTo(first);
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void a_key_used_for_another_request_is_refused() {
        log.append(keyed(key("k"), opening("thing/1")));
        var other = new AppendRequest.Key(Requests.SOMEBODY, "k", "another hash");

        assertRefused(Because.KEY_REUSED, "k", () -> log.append(keyed(other, opening("thing/2"))));
        assertRefused(Because.KEY_REUSED, "k", () -> log.answered(other));
    }

    @Test
    void keys_of_different_people_never_meet() {
        log.append(keyed(key("k"), opening("thing/1")));
        var other = new AppendRequest.Key("person/2", "k", "another hash");

        assertThat(log.append(keyed(other, opening("thing/2"))).position()).isEqualTo(2);
    }

    @Test
    void an_accepted_command_without_events_keeps_its_key() {
        log.append(opening("thing/1"));
        Receipt receipt = log.append(nothing(key("k"), "thing/1", 0));
        log.append(noting("thing/1", 0));

        assertThat(receipt.events()).isZero();
        assertThat(receipt.version()).isZero();
        assertThat(receipt.position()).isEqualTo(1);
        assertThat(log.append(nothing(key("k"), "thing/1", 0))).isEqualTo(receipt);
    }

    @Test
    void a_stream_that_moved_refuses_the_append() {
        log.append(opening("thing/1"));

        assertRefused(Because.STREAM_MOVED, "thing/1", () -> log.append(opening("thing/1")));
        assertRefused(Because.STREAM_MOVED, "thing/1", () -> log.append(noting("thing/1", 1)));
        assertRefused(Because.STREAM_MOVED, "thing/2", () -> log.append(noting("thing/2", 0)));
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void a_stream_of_the_read_set_that_moved_refuses_the_append() {
        log.append(opening("read/1"));
        log.append(noting("read/1", 0));

        assertRefused(Because.READ_SET_MOVED, "read/1",
                () -> log.append(reading(Map.of("read/1", 0L), opening("thing/1"))));
        assertThat(log.append(reading(Map.of("read/1", 1L), opening("thing/1"))).position())
                .isEqualTo(3);
    }

    @Test
    void a_claim_is_taken_once() {
        log.append(claiming(Set.of("a", "b"), opening("thing/1")));

        assertRefused(Because.CLAIM_TAKEN, "b",
                () -> log.append(claiming(Set.of("b", "c"), opening("thing/2"))));
        assertThat(log.taken(List.of("a", "b", "c"))).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void references_are_numbered_for_each_prefix_and_given_once_to_a_stream() {
        log.append(opening("thing/1"));
        log.append(appending(-1, new Happened.Begun("other/1")));
        Receipt second = log.append(opening("thing/2"));
        Receipt again = log.append(appending(0, new Happened.Opened("thing/1")));

        assertThat(second.reference()).isEqualTo("TST-2");
        assertThat(again.reference()).isEqualTo("TST-1");
        assertThat(log.streamOf("OTH-1")).contains("other/1");
        assertThat(log.streamOf("TST-2")).contains("thing/2");
        assertThat(log.streamOf("TST-3")).isEmpty();
    }

    @Test
    void an_event_of_a_stream_without_expected_version_is_a_mistake() {
        var request = new AppendRequest(key(), Map.of(), List.of(new Happened.Opened("thing/1")),
                Set.of(), meta(Map.of()));

        assertThatThrownBy(() -> log.append(request))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("thing/1");
    }

    @Test
    void what_cannot_be_stored_is_refused_and_the_log_goes_on() {
        String endless = "thing/" + "1".repeat(300);

        assertThatThrownBy(() -> log.append(opening(endless)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(log.append(opening("thing/1")).position()).isEqualTo(1);
    }

    @Test
    void many_streams_in_one_append_are_all_or_nothing() {
        var events = java.util.stream.IntStream.range(0, 500)
                .mapToObj(i -> new Happened.Opened("bulk/" + i)).toList();
        var expected = events.stream().collect(java.util.stream.Collectors.toMap(
                Happened.Opened::stream, _ -> -1L));
        var bulk = new AppendRequest(key(), expected, List.copyOf(events), Set.of(),
                meta(Map.of()));

        assertThat(log.append(bulk).position()).isEqualTo(500);
        assertThat(log.streamOf("TST-500")).contains("bulk/499");
        assertThat(log.streams(expected.keySet())).hasSize(500)
                .extracting(Recorded::position).isSorted();
        assertRefused(Because.STREAM_MOVED, "bulk/0",
                () -> log.append(keyed(key(), bulk)));
        assertThat(log.head()).isEqualTo(500);
    }
}
