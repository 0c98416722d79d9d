package waymark.log.keys.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import waymark.log.keys.setup.KeyPlace.Login;

class KeyPlaceTest {

    private static KeysProperties said(@Nullable String url, @Nullable String user) {
        return new KeysProperties(url, user, user, null, null, "waymark_keys", null, null);
    }

    private static JdbcConnectionDetails log(String url) {
        return new JdbcConnectionDetails() {

            @Override
            public String getUsername() {
                return "program";
            }

            @Override
            public String getPassword() {
                return "secret";
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    @Test
    void on_postgresql_keys_stand_in_the_same_database_made_by_its_owner() {
        KeyPlace place = KeyPlace.of(said(null, null), log("jdbc:postgresql://db/waymark"),
                "owner", "o");

        assertThat(place.url()).isEqualTo("jdbc:postgresql://db/waymark");
        assertThat(place.program()).isEqualTo(new Login("program", "secret"));
        assertThat(place.owner()).isEqualTo(new Login("owner", "o"));
    }

    @Test
    void on_h2_keys_stand_in_a_database_of_a_like_name_with_the_same_settings() {
        assertThat(KeyPlace.of(said(null, null), log("jdbc:h2:file:./data/waymark;WRITE_DELAY=0"),
                null, null).url()).isEqualTo("jdbc:h2:file:./data/waymark-keys;WRITE_DELAY=0");
        assertThat(KeyPlace.of(said(null, null), log("jdbc:h2:mem:x"), null, null).url())
                .isEqualTo("jdbc:h2:mem:x-keys;DB_CLOSE_DELAY=-1");
    }

    @Test
    void what_is_said_counts() {
        KeyPlace place = KeyPlace.of(said("jdbc:postgresql://vault/keys", "keeper"),
                log("jdbc:postgresql://db/waymark"), null, null);

        assertThat(place.url()).isEqualTo("jdbc:postgresql://vault/keys");
        assertThat(place.owner()).isEqualTo(new Login("keeper", "keeper"));
    }

    @Test
    void without_any_database_it_says_what_to_set() {
        assertThatThrownBy(() -> KeyPlace.of(said(null, null), null, null, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("set waymark.keys.url");
    }
}
