package waymark.app.signin.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordsTest {

    private static final String DRAWN = "[A-Za-z0-9+/]+";

    private final Passwords passwords = new Passwords();

    @Test
    void what_an_unknown_login_is_compared_with_costs_what_every_other_hash_costs() {
        String nobodys = Passwords.ofNobody();
        String real = passwords.hash("a long walk to the sea 7");
        assertThat(real.split("\\$", -1)).hasSize(6);
        assertThat(nobodys.replaceAll(DRAWN + "\\$" + DRAWN + "$", ""))
                .isEqualTo(real.replaceAll(DRAWN + "\\$" + DRAWN + "$", ""));
        assertThat(nobodys).hasSameSizeAs(real).isNotEqualTo(Passwords.ofNobody());
        assertThat(new Argon2PasswordEncoder(16, 32, 1, 19456, 2).upgradeEncoding(nobodys))
                .isFalse();
        assertThat(passwords.matches("a long walk to the sea 7", nobodys)).isFalse();
        assertThat(passwords.matches("a long walk to the sea 7", real)).isTrue();
    }
}
