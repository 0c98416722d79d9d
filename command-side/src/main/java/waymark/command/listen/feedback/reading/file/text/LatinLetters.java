package waymark.command.listen.feedback.reading.file.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which charset of single bytes a language with Latin letters is written, by how often
 * its languages write each of their letters with a mark. Bytes are counted where letters stand
 * beside them, so that quotes, currencies and bullets tell nothing.
 */
final class LatinLetters {

    private static final int HIGH = 0x80;
    private static final long ENOUGH = 1 << 20;

    /** Of so many letters with marks a language writes one that is none of its own. */
    private static final int PARTS = 2_000;

    /** How much likelier, as a logarithm in thousandths, another charset has to be. */
    private static final long SURELY = 4_000;

    /** A language: its charset, and how likely it writes each high byte, in the same measure. */
    private record Tongue(Charset charset, List<Integer> logs) {

        /** From its letters with marks, the frequent ones first. */
        static Tongue of(String charset, String letters) {
            Charset in = Charset.forName(charset);
            int[] often = new int[HIGH];
            int share = 1_000_000;
            for (String letter : letters.codePoints().mapToObj(Character::toString).toList()) {
                add(often, in, letter, share);
                add(often, in, letter.toUpperCase(Locale.ROOT), share / 20);
                share = share / 5 * 4;
            }
            int all = Arrays.stream(often).sum();
            return new Tongue(in, Arrays.stream(often).map(one -> (int) Math.round(
                    1_000 * Math.log((double) one / all + 1.0 / PARTS))).boxed().toList());
        }

        private static void add(int[] often, Charset in, String letter, int share) {
            ByteBuffer bytes = in.encode(letter);
            if (bytes.remaining() == 1 && bytes.get(0) < 0) {
                often[bytes.get(0) + HIGH] += share;
            }
        }

        long likelihood(long[] seen) {
            return IntStream.range(0, HIGH).mapToLong(at -> seen[at] * logs.get(at)).sum();
        }
    }

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final List<Tongue> TONGUES = List.of(
            Tongue.of("windows-1252", "üäöß"), Tongue.of("windows-1252", "éèàêçôîûùëïœâ"),
            Tongue.of("windows-1252", "óíáéñúü¿¡"), Tongue.of("windows-1252", "ãçéáíóêõâúàô"),
            Tongue.of("windows-1252", "èàùòéì"), Tongue.of("windows-1252", "øåæé"),
            Tongue.of("windows-1252", "äåöé"), Tongue.of("windows-1252", "ëéïèöü"),
            Tongue.of("windows-1252", "àèéíòóúç"), Tongue.of("windows-1252", "íáðóþéöúæý"),
            Tongue.of("windows-1250", "łęążśóćńź"), Tongue.of("windows-1250", "íáéěřčšžýůúťňďó"),
            Tongue.of("windows-1250", "áíéčšžýúťľôňďäó"), Tongue.of("windows-1250", "éáöóőíüúű"),
            Tongue.of("windows-1250", "ăşţîâ"), Tongue.of("windows-1250", "šžčćđ"),
            Tongue.of("ISO-8859-2", "łęążśóćńź"), Tongue.of("ISO-8859-2", "íáéěřčšžýůúťňďó"),
            Tongue.of("ISO-8859-2", "áíéčšžýúťľôňďäó"), Tongue.of("windows-1254", "ışüğçöİ"),
            Tongue.of("windows-1257", "ėšųįąžčūę"), Tongue.of("windows-1257", "āīēšūņļžģķč"),
            Tongue.of("windows-1257", "äõüöšž"));

    private final long[] seen = new long[HIGH];
    private long counted;
    private long plain;

    /** Sees some more bytes. */
    void see(byte[] chunk, int many) {
        int begin = 0;
        for (int at = 0; at <= many && counted < ENOUGH; at++) {
            if (at == many || !isOfWord(chunk[at])) {
                note(chunk, begin, at);
                begin = at + 1;
            }
        }
    }

    /** A word tells something where both kinds of letters stand in it. */
    private void note(byte[] chunk, int begin, int end) {
        long marked = IntStream.range(begin, end).filter(at -> chunk[at] < 0).count();
        if (marked > 0) {
            plain += end - begin - marked;
            counted += marked;
        }
        if (marked > 0 && end - begin > marked) {
            IntStream.range(begin, end).filter(at -> chunk[at] < 0)
                    .forEach(at -> seen[chunk[at] + HIGH]++);
        }
    }

    private static boolean isOfWord(byte one) {
        return one < 0 || (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
    }

    /** Whether marks stand among plain letters: other scripts write whole words in high bytes. */
    boolean areLatin() {
        return counted > 0 && plain >= counted;
    }

    /** The charset, where it is surely none of the west; else nothing. */
    @Nullable
    Charset elsewhere() {
        Tongue best = TONGUES.getFirst();
        long western = Long.MIN_VALUE;
        long most = Long.MIN_VALUE;
        for (Tongue tongue : TONGUES) {
            long likely = tongue.likelihood(seen);
            western = tongue.charset().equals(WESTERN) ? Math.max(western, likely) : western;
            best = likely > most ? tongue : best;
            most = Math.max(most, likely);
        }
        return most > western + SURELY ? best.charset() : null;
    }
}
