package waymark.log.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Several texts as bytes in one way only: no two different lists of texts give the same. */
public final class Joined {

    /** Each text in UTF-8, after its length in four bytes. */
    public static byte[] bytes(String... parts) {
        byte[][] texts = new byte[parts.length][];
        int length = 0;
        for (int i = 0; i < parts.length; i++) {
            texts[i] = parts[i].getBytes(StandardCharsets.UTF_8);
            length += Integer.BYTES + texts[i].length;
        }
        ByteBuffer joined = ByteBuffer.allocate(length);
        for (byte[] text : texts) {
            joined.putInt(text.length).put(text);
        }
        return joined.array();
    }

    private Joined() {}
}
