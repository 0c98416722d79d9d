import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/**
 * Verifies an exported record of Waymark: java VerifyRecord.java FILE.zip [KEY [SIZE:ROOT]]. It
 * stands alone on purpose, so that whoever runs it can read all of it first. See README.txt.
 */
public final class VerifyRecord {

    private static final HexFormat HEX = HexFormat.of();

    private final List<byte[]> peaks = new ArrayList<>();
    private final TreeMap<Long, List<String>> heads = new TreeMap<>();
    private long size;
    private long withheld;
    private long wrong;
    private boolean hasGap;
    private String kept = "";

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            System.out.println("java VerifyRecord.java FILE.zip [KEY [SIZE:ROOT]]");
            System.exit(2);
        }
        System.exit(new VerifyRecord().verify(arguments) ? 0 : 1);
    }

    private boolean verify(String[] arguments) throws Exception {
        kept = arguments.length > 2 ? arguments[2] : "";
        try (ZipFile zip = new ZipFile(arguments[0])) {
            lines(zip, "heads.csv", this::head);
            lines(zip, "events.csv", this::event);
        }
        heads.keySet().forEach(one -> wrong("Head " + one + " covers events that are not here."));
        if (!kept.isEmpty()) {
            wrong("The head that you kept, " + kept + ", is not one of this record.");
        }
        String key = arguments.length > 1 ? arguments[1] : "";
        if (!key.isEmpty() && !key.equals(keyId)) {
            wrong("The heads are signed by " + keyId + " and not by " + key + ".");
        }
        System.out.printf("%d events, %d of them with a payload that is shown to nobody; heads"
                + " signed by %s.%n", size, withheld, keyId);
        System.out.println(wrong == 0
                ? "The record is what it was."
                : "THE RECORD IS NOT WHAT IT WAS: " + wrong + " faults.");
        return wrong == 0;
    }

    private String keyId = "nobody";

    private void head(List<String> head) throws GeneralSecurityException {
        byte[] key = Base64.getDecoder().decode(head.get(3));
        String id = HEX.formatHex(sha256(key)).substring(0, 16);
        if (!keyId.equals("nobody") && !keyId.equals(id)) {
            wrong("Head " + head.get(0) + " is signed by another key, " + id + ".");
        }
        keyId = id;
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(key)));
        signature.update(("waymark-head/1\n" + head.get(0) + "\n" + head.get(1) + "\n"
                + head.get(2) + "\n").getBytes(StandardCharsets.UTF_8));
        if (!isSigned(signature, head.get(4))) {
            wrong("Head " + head.get(0) + " is not signed by its key.");
        }
        heads.put(Long.parseLong(head.get(0)), head);
    }

    private static boolean isSigned(Signature signature, String text) {
        try {
            return signature.verify(Base64.getDecoder().decode(text));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }

    private void event(List<String> event) throws GeneralSecurityException {
        long position = Long.parseLong(event.get(0));
        if (position != size + 1) {
            wrong("After event " + size + " stands event " + position + ".");
            hasGap = true;
        }
        if (event.get(2).isEmpty()) {
            wrong("Event " + position + " was removed.");
        } else if (!HEX.formatHex(leaf(event)).equals(event.get(10))) {
            wrong("Event " + position + " was changed: it is not the one that was recorded.");
        } else if (!isCovered(event.get(11), event.get(8)) || !isCovered(event.get(12),
                event.get(9))) {
            wrong("Event " + position + " was changed: what it says is not what was recorded.");
        }
        withheld += event.get(11).isEmpty() && !event.get(2).isEmpty() ? 1 : 0;
        add(HEX.parseHex(event.get(10)));
        List<String> head = heads.remove(position);
        String root = HEX.formatHex(root());
        if (head != null && !hasGap && !head.get(1).equals(root)) {
            wrong("Head " + position + " does not match the events before it.");
        }
        if (!hasGap && kept.equals(position + ":" + root)) {
            System.out.println("The head that you kept matches: " + position + " events.");
            kept = "";
        }
    }

    private static boolean isCovered(String text, String digest)
            throws GeneralSecurityException {
        return text.isEmpty() || HEX.formatHex(sha256(text.getBytes(StandardCharsets.UTF_8)))
                .equals(digest);
    }

    private static byte[] leaf(List<String> event) throws GeneralSecurityException {
        String lines = String.join("\n", event.subList(0, 10)) + "\n";
        return sha256(new byte[]{0}, lines.getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] leaf) throws GeneralSecurityException {
        byte[] right = leaf;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            right = sha256(new byte[]{1}, peaks.remove(peaks.size() - 1), right);
        }
        peaks.add(right);
        size++;
    }

    private byte[] root() throws GeneralSecurityException {
        byte[] root = peaks.get(peaks.size() - 1);
        for (int at = peaks.size() - 2; at >= 0; at--) {
            root = sha256(new byte[]{1}, peaks.get(at), root);
        }
        return root;
    }

    private static byte[] sha256(byte[]... parts) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private void wrong(String sentence) {
        wrong++;
        System.out.println(sentence);
    }

    private interface Line {
        void take(List<String> cells) throws GeneralSecurityException;
    }

    /** Lines of RFC 4180, without the first. */
    private static void lines(ZipFile zip, String name, Line line)
            throws IOException, GeneralSecurityException {
        try (Reader from = new BufferedReader(new InputStreamReader(
                zip.getInputStream(zip.getEntry(name)), StandardCharsets.UTF_8))) {
            List<String> cells = cells(from);
            for (cells = cells(from); !cells.isEmpty(); cells = cells(from)) {
                line.take(cells);
            }
        }
    }

    private static List<String> cells(Reader from) throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int c = from.read(); c >= 0; c = from.read()) {
            if (c == '"') {
                from.mark(1);
                boolean doubled = quoted && from.read() == '"';
                if (doubled) {
                    cell.append('"');
                } else {
                    if (quoted) {
                        from.reset();
                    }
                    quoted = !quoted;
                }
            } else if (quoted || (c != ',' && c != '\r' && c != '\n')) {
                cell.append((char) c);
            } else if (c != '\r') {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    return cells;
                }
            }
        }
        return cells;
    }
}
