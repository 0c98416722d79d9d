package waymark.log.codec.seal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.mark.Personal;
import waymark.log.codec.Undecodable;
import waymark.log.keys.DataKey;
import waymark.log.keys.Joined;
import waymark.log.keys.KeyStore;

/**
 * Personal text as {@code p1:} and base64url of AES-256-GCM under the key of its subject, bound
 * to event, stream, subject and field. It names its key by a fingerprint, so that text from
 * before an erasure reads as erased although the subject has a new key since.
 */
public final class SealedText implements PersonalText {

    private static final String PREFIX = "p1:";

    private final KeyStore store;

    public SealedText(KeyStore store) {
        this.store = store;
    }

    @Override
    public Sealing sealing(Set<String> subjects) {
        Map<String, DataKey> keys = store.keys(subjects);
        return (place, text) -> {
            DataKey key = Objects.requireNonNull(keys.get(place.subject()), "asked for no key");
            byte[] sealed = key.seal(bound(place), text.getBytes(StandardCharsets.UTF_8));
            return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        };
    }

    @Override
    public Opening opening(Set<String> subjects) {
        Map<String, DataKey> keys = store.existing(subjects);
        return (place, sealed) -> opened(keys.get(place.subject()), place, bytes(place, sealed));
    }

    @Override
    public boolean isSealed(String text) {
        return text.startsWith(PREFIX);
    }

    private static String opened(@Nullable DataKey key, Place place, byte[] sealed) {
        if (key == null || !key.sealed(sealed)) {
            return Personal.ERASED;
        }
        return key.open(bound(place), sealed)
                .map(clear -> new String(clear, StandardCharsets.UTF_8))
                .orElseThrow(() -> notHere(place));
    }

    private byte[] bytes(Place place, String sealed) {
        try {
            if (isSealed(sealed)) {
                return Base64.getUrlDecoder().decode(sealed.substring(PREFIX.length()));
            }
        } catch (IllegalArgumentException notBase64) {
            // Answered below, with text that was never sealed.
        }
        throw notHere(place);
    }

    private static byte[] bound(Place place) {
        return Joined.bytes(PREFIX, place.event(), place.stream(), place.subject(), place.path());
    }

    private static Undecodable notHere(Place place) {
        return new Undecodable("The personal text " + place.path() + " of " + place.event()
                + " in " + place.stream() + " was not sealed for this place, or was changed.",
                null);
    }
}
