package waymark.log.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static waymark.log.codec.Tales.FIRST;
import static waymark.log.codec.Tales.SECOND;
import static waymark.log.codec.Tales.told;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.mark.Personal;
import waymark.log.codec.Tale.Heard;
import waymark.log.codec.Tale.Thanked;
import waymark.log.codec.Tale.Told;
import waymark.log.codec.seal.PersonalText;
import waymark.log.codec.seal.SealedText;
import waymark.log.keys.KeyStore;

/** Personal text once its key is gone, and in forms of old (PRV-1). */
class ErasedTextTest {

    private final SealedTales sealed = new SealedTales();
    private final EventCodec codec = sealed.codec();
    private final KeyStore keys = sealed.keys();

    @AfterEach
    void drop() {
        sealed.close();
    }

    @Test
    void after_erasure_every_text_reads_as_erased_and_all_else_stays() {
        String json = sealed.stored(told(FIRST));

        keys.erase(FIRST.value());

        Told read = sealed.read(FIRST, json);
        assertThat(read.words()).isEqualTo(Personal.ERASED);
        assertThat(read.names()).containsExactly(Personal.ERASED, Personal.ERASED);
        assertThat(read.answers().getFirst().words()).isEqualTo(Personal.ERASED);
        assertThat(read.answers().getFirst().question()).isEqualTo("slow?");
        assertThat(read.amount()).isEqualTo(told(FIRST).amount());
    }

    @Test
    void text_from_before_an_erasure_stays_erased_when_there_is_a_new_key() {
        String before = sealed.stored(told(FIRST));
        keys.erase(FIRST.value());
        String after = sealed.stored(told(FIRST));

        assertThat(sealed.read(FIRST, before).words()).isEqualTo(Personal.ERASED);
        assertThat(sealed.read(FIRST, after).words()).isEqualTo(Tales.WORDS);
    }

    @Test
    void an_event_about_somebody_else_is_erased_with_their_key() {
        var thanks = new Thanked(FIRST, SECOND, "thank you, Nora");
        byte[] payload = codec.encode(thanks).payload();

        assertThat(codec.decode("tale.thanked", 1, FIRST.value(), payload)).isEqualTo(thanks);
        keys.erase(FIRST.value());
        assertThat(codec.decode("tale.thanked", 1, FIRST.value(), payload)).isEqualTo(thanks);
        keys.erase(SECOND.value());
        assertThat(codec.decode("tale.thanked", 1, FIRST.value(), payload))
                .isEqualTo(new Thanked(FIRST, SECOND, Personal.ERASED));
    }

    @Test
    void an_older_form_is_opened_where_it_stood_before_it_is_lifted() {
        String text = new SealedText(keys).sealing(Set.of(FIRST.value())).seal(
                new PersonalText.Place("tale.heard", FIRST.value(), FIRST.value(), "text"), "so");
        byte[] old = ("{\"id\":\"" + FIRST.value() + "\",\"text\":\"" + text + "\"}")
                .getBytes(UTF_8);

        assertThat(codec.decode("tale.heard", 1, FIRST.value(), old))
                .isEqualTo(new Heard(FIRST, "so", "unknown"));
        keys.erase(FIRST.value());
        assertThat(codec.decode("tale.heard", 1, FIRST.value(), old))
                .isEqualTo(new Heard(FIRST, Personal.ERASED, "unknown"));
    }

    @Test
    void plain_text_typed_to_look_sealed_stays_as_it_is_in_an_older_form() {
        sealed.stored(told(FIRST));
        byte[] old = ("{\"id\":\"" + FIRST.value() + "\",\"text\":\"p1:not really\"}")
                .getBytes(UTF_8);

        assertThat(codec.decode("tale.heard", 1, FIRST.value(), old))
                .isEqualTo(new Heard(FIRST, "p1:not really", "unknown"));
    }
}
