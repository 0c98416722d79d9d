package waymark.log.keys;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Several texts as bytes in one way only: no two different lists of texts give the same. */
public final class Joined {

    /** Each text in UTF-8, after its length in four bytes. */
    public static byte[] bytes(String... parts) {
        var joined = new ByteArrayOutputStream();
        for (String part : parts) {
            byte[] text = part.getBytes(StandardCharsets.UTF_8);
            joined.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            joined.writeBytes(text);
        }
        return joined.toByteArray();
    }

    private Joined() {}
}
