package waymark.query.measure.metric.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ChannelMixTest {

    private static final Map<String, Long> MAIL = Map.of("e-mail", 600L, "telephone", 400L);

    @Test
    void MET_6_another_mix_of_channels_breaks_a_series() {
        assertThat(ChannelMix.changed(MAIL, Map.of("e-mail", 350L, "telephone", 650L))).isTrue();
        assertThat(ChannelMix.changed(MAIL, Map.of("text", 500L))).isTrue();
    }

    @Test
    void a_mix_that_wanders_a_little_or_by_chance_does_not() {
        assertThat(ChannelMix.changed(MAIL, Map.of("e-mail", 450L, "telephone", 550L))).isFalse();
        assertThat(ChannelMix.changed(Map.of("e-mail", 18L, "telephone", 13L),
                Map.of("e-mail", 11L, "telephone", 20L))).as("31 answers each").isFalse();
        assertThat(ChannelMix.changed(MAIL, Map.of("text", 29L))).as("too few to tell").isFalse();
        assertThat(ChannelMix.tells(Map.of("text", 29L))).isFalse();
        assertThat(ChannelMix.changed(Map.of("e-mail", 90L), Map.of("e-mail", 900L))).isFalse();
    }
}
