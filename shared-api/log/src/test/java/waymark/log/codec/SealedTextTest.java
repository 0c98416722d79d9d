package waymark.log.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.log.codec.Tales.FIRST;
import static waymark.log.codec.Tales.SECOND;
import static waymark.log.codec.Tales.told;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.mark.Personal;
import waymark.log.codec.EventCodec.Stored;
import waymark.log.codec.Tale.Heard;
import waymark.log.codec.Tale.TaleId;
import waymark.log.codec.Tale.Told;

/** Personal text as it is really stored. */
class SealedTextTest {

    private final SealedTales sealed = new SealedTales();
    private final EventCodec codec = sealed.codec();

    @AfterEach
    void drop() {
        sealed.close();
    }

    private static String field(String json, String name) {
        return json.replaceFirst("(?s).*?\"" + name + "\":\"([^\"]*)\".*", "$1");
    }

    @Test
    void a_dump_of_the_log_does_not_show_it_and_reading_does() {
        String json = sealed.stored(told(FIRST));

        assertThat(json).contains("\"words\":\"p1:", "\"code\":\"C-1\"", "slow?")
                .doesNotContain("Mrs Alving", "Nora Helmer", "Torvald", "Krogstad",
                        "never again", "goodbye");
        assertThat(sealed.read(FIRST, json)).isEqualTo(told(FIRST));
    }

    @Test
    void the_same_text_never_looks_the_same() {
        assertThat(field(sealed.stored(told(FIRST)), "words"))
                .isNotEqualTo(field(sealed.stored(told(FIRST)), "words"));
    }

    @Test
    void moved_to_another_field_it_does_not_open() {
        String json = sealed.stored(told(FIRST));
        String words = field(json, "words");
        String inAnswer = field(json.substring(json.indexOf("\"answers\"")), "words");

        assertThatThrownBy(() -> sealed.read(FIRST, json.replace(inAnswer, words)))
                .isInstanceOf(Undecodable.class)
                .hasMessageContaining("answers[0].words of tale.told")
                .hasMessageNotContaining("Alving").hasNoCause();
    }

    @Test
    void moved_to_another_event_it_does_not_open() {
        String words = field(sealed.stored(told(FIRST)), "words");
        String heard = sealed.stored(new Heard(FIRST, "x", "y"));
        String moved = heard.replace(field(heard, "words"), words);

        assertThatThrownBy(() -> codec.decode(
                "tale.heard", 3, FIRST.value(), moved.getBytes(UTF_8)))
                .isInstanceOf(Undecodable.class);
    }

    @Test
    void moved_to_another_subject_it_does_not_open() {
        sealed.stored(told(SECOND));
        String json = sealed.stored(told(FIRST));

        assertThat(sealed.read(SECOND, json).words()).isEqualTo(Personal.ERASED);
        assertThatThrownBy(() -> sealed.read(SECOND, json.substring(0, json.length() - 1)
                + ",\"$subject\":\"" + FIRST.value() + "\"}"))
                .isInstanceOf(Undecodable.class);
    }

    @Test
    void changed_text_does_not_open() {
        String json = sealed.stored(told(FIRST));
        String words = field(json, "words");
        char last = words.charAt(40) == 'A' ? 'B' : 'A';

        assertThatThrownBy(() -> sealed.read(FIRST, json.replace(words,
                words.substring(0, 40) + last + words.substring(41))))
                .isInstanceOf(Undecodable.class);
        assertThatThrownBy(() -> sealed.read(FIRST, json.replace(words, "in the clear")))
                .isInstanceOf(Undecodable.class);
    }

    @Test
    void many_new_subjects_cost_a_few_round_trips_and_an_event_without_text_none() {
        List<Told> tales = IntStream.range(0, 500)
                .mapToObj(i -> told(new TaleId("tale/01990c2e-0000-7000-8000-%012d".formatted(i))))
                .toList();
        sealed.connections().set(0);

        List<Encoded> encoded = codec.encodeAll(tales);
        assertThat(sealed.connections()).hasValue(2);

        assertThat(codec.decodeAll(IntStream.range(0, 500)
                .mapToObj(i -> new Stored("tale.told", 1, tales.get(i).stream(),
                        encoded.get(i).payload()))
                .toList())).isEqualTo(tales);
        codec.encode(new Tale.Closed(SECOND, told(FIRST).on()));
        assertThat(sealed.connections()).hasValue(2);
    }
}
