package waymark.command.listen.feedback.reading.file.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Whether bytes are UTF-8 (RFC 3629), seen piece by piece. */
final class Utf8 {

    /** Fewer broken letters than one in so many sound ones of several bytes: damaged UTF-8. */
    private static final int MOSTLY = 20;
    private static final int LETTERS = 8 * 1024;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer letters = CharBuffer.allocate(LETTERS);
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private long broken;
    private long sound;

    /** Sees some more bytes; says whether any of them is more than plain ASCII. */
    boolean see(byte[] chunk, int many) {
        ByteBuffer bytes = ByteBuffer.allocate(rest.remaining() + many);
        bytes.put(rest).put(chunk, 0, many).flip();
        boolean plain = isPlain(chunk, many);
        while (bytes.hasRemaining()) {
            letters.clear();
            CoderResult result = decoder.decode(bytes, letters, false);
            count();
            if (result.isError()) {
                broken++;
                bytes.position(bytes.position() + result.length());
            } else if (result.isUnderflow()) {
                break;
            }
        }
        rest = bytes.slice();
        return !plain;
    }

    private static boolean isPlain(byte[] chunk, int many) {
        for (int at = 0; at < many; at++) {
            if (chunk[at] < 0) {
                return false;
            }
        }
        return true;
    }

    private void count() {
        for (int at = 0; at < letters.position(); at++) {
            sound += letters.get(at) > 0x7F ? 1 : 0;
        }
    }

    boolean isSound() {
        return broken == 0 && !rest.hasRemaining();
    }

    boolean isMostly() {
        return sound > 0 && broken * MOSTLY <= sound;
    }
}
