package waymark.log.proof;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import waymark.log.Sha256;

/**
 * The tree that grows by a leaf at a time, as RFC 9162 section 2.1.1 defines its head. Of all nodes
 * it keeps the roots of the full subtrees alone, one for each bit of its size, the largest first.
 */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final int DIGITS = 64;

    private final List<byte[]> peaks;
    private long size;

    private MerkleTree(long size, List<byte[]> peaks) {
        this.size = size;
        this.peaks = peaks;
    }

    /** A tree without a leaf. */
    public static MerkleTree empty() {
        return new MerkleTree(0, new ArrayList<>());
    }

    /** A tree as {@link #peaks} told it. */
    static MerkleTree of(long size, String peaks) {
        List<byte[]> read = new ArrayList<>();
        for (int at = 0; at < peaks.length(); at += DIGITS) {
            read.add(HexFormat.of().parseHex(peaks, at, at + DIGITS));
        }
        if (read.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(size + " leaves have no " + read.size() + " peaks");
        }
        return new MerkleTree(size, read);
    }

    /** The hash of a leaf with this content. */
    public static byte[] leaf(byte[] content) {
        MessageDigest digest = Sha256.begin();
        digest.update(LEAF);
        return digest.digest(content);
    }

    /** Adds a leaf by its hash. */
    public void add(byte[] leaf) {
        byte[] right = leaf;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            right = node(peaks.removeLast(), right);
        }
        peaks.add(right);
        size++;
    }

    /** How many leaves it has. */
    public long size() {
        return size;
    }

    /** Its head: 32 bytes. */
    public byte[] root() {
        if (peaks.isEmpty()) {
            return Sha256.begin().digest();
        }
        byte[] root = peaks.getLast();
        for (int at = peaks.size() - 2; at >= 0; at--) {
            root = node(peaks.get(at), root);
        }
        return root;
    }

    /** What it keeps, in hexadecimal digits. */
    String peaks() {
        return peaks.stream().map(HexFormat.of()::formatHex).collect(Collectors.joining());
    }

    /** The node over two others. */
    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Sha256.begin();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }
}
