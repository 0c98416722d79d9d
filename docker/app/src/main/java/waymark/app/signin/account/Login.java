package waymark.app.signin.account;

import java.text.Normalizer;
import java.util.Locale;
import waymark.api.kernel.Require;

/** The one spelling of a login: without surrounding space, composed, in lower case. */
public final class Login {

    /** The longest login, in characters: that of an e-mail address. */
    public static final int LONGEST = 254;

    /** The login as it is kept; refused where it is empty or too long. */
    static String checked(String typed) {
        return Require.text("login", spelling(typed), LONGEST);
    }

    /** The same spelling for whatever was typed; never refused, so that it can be looked for. */
    public static String spelling(String typed) {
        String whole = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return Normalizer.normalize(whole.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private Login() {}
}
