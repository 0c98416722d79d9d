package waymark.app.signin.password;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import waymark.app.signin.account.Brake;
import waymark.app.signin.account.Login;

/**
 * Slows down the guessing of passwords: by login, by address, and by both together. The last is
 * the tightest, so that a stranger who tries somebody's login elsewhere does not lock them out at
 * once. Each process counts for itself.
 */
@Component
class SignInBrakes {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Brake both;
    private final Brake login;
    private final Brake address;

    SignInBrakes(@Qualifier("signInClock") InstantSource clock) {
        both = new Brake(5, WINDOW, clock);
        login = new Brake(30, WINDOW, clock);
        address = new Brake(60, WINDOW, clock);
    }

    /** Counts an attempt before it is checked; false where it may not be checked. */
    boolean take(String typed, String from) {
        String name = Login.spelling(typed);
        String place = network(from);
        return both.take(name + " " + place) && login.take(name) && address.take(place);
    }

    /** Forgets an attempt that was none: the password was right. */
    void succeeded(String typed, String from) {
        String name = Login.spelling(typed);
        String place = network(from);
        both.giveBack(name + " " + place);
        login.giveBack(name);
        address.giveBack(place);
    }

    /** The address; of IPv6 the network of 64 bits, which one subscriber has alone. */
    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), 8))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return "unknown";
        }
    }
}
