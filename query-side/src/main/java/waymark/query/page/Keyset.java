package waymark.query.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * Where the rows after these begin: the values of the last row shown, in the order of the sort.
 * Its text is opaque to readers and safe in an address.
 *
 * @param values the values of the last row, the unique one last
 */
public record Keyset(List<String> values) {

    private static final String BETWEEN = "\u001f";

    public Keyset {
        values = List.copyOf(values);
    }

    /** The cursor after a row with these values. */
    public static Keyset after(Object... values) {
        var words = new ArrayList<String>();
        for (Object value : values) {
            words.add(value.toString().replace(BETWEEN, " "));
        }
        return new Keyset(words);
    }

    /**
     * Reads a cursor.
     *
     * @param cursor what {@link #text} gave
     * @param parts how many values it must hold
     * @throws Unacceptable when it is not a cursor of ours
     */
    public static Keyset of(String cursor, int parts) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            String joined = new String(bytes, StandardCharsets.UTF_8);
            var keyset = new Keyset(List.of(joined.split(BETWEEN, -1)));
            if (keyset.values.size() == parts) {
                return keyset;
            }
        } catch (IllegalArgumentException unreadable) {
            // Not even base64; answered below with what would be accepted.
        }
        throw noPlace();
    }

    /**
     * Reads a cursor that holds one number.
     *
     * @throws Unacceptable when it is not a cursor of ours
     */
    public static long number(String cursor) {
        try {
            return Long.parseLong(of(cursor, 1).values().getFirst());
        } catch (NumberFormatException noNumber) {
            throw noPlace();
        }
    }

    private static Unacceptable noPlace() {
        return new Unacceptable("from", "This is not a place in the list.",
                "the address behind “next”, or no from to begin at the start");
    }

    /** The cursor as it stands in an address. */
    public String text() {
        byte[] bytes = String.join(BETWEEN, values).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
