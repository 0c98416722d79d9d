package waymark.log.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import waymark.log.keys.Sameness;

/**
 * The key that signs heads, Ed25519 (RFC 8032). It is made anew at each start from the secret of
 * the installation, which stands in the key store under the master key: all nodes have the same,
 * and nobody who has the database of the log alone.
 */
public final class HeadKey {

    private static final String ALGORITHM = "Ed25519";
    private static final String PURPOSE = "waymark head key 1";

    private final KeyPair pair;

    /** @param secret whose answer to the purpose of this key is its seed */
    public HeadKey(Sameness secret) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(255, new Seed(HexFormat.of().parseHex(secret.of(PURPOSE))));
            this.pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no Ed25519.", e);
        }
    }

    /** Signs a head now. */
    SignedHead sign(MerkleTree tree, Instant now) {
        String root = HexFormat.of().formatHex(tree.root());
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        try {
            Signature signing = Signature.getInstance(ALGORITHM);
            signing.initSign(pair.getPrivate());
            signing.update(SignedHead.content(tree.size(), root, at));
            return new SignedHead(tree.size(), root, at, text(pair.getPublic().getEncoded()),
                    text(signing.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A head of the tree cannot be signed.", e);
        }
    }

    static boolean verifies(String key, byte[] content, String signature) {
        try {
            Signature verifying = Signature.getInstance(ALGORITHM);
            verifying.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(
                    new X509EncodedKeySpec(Base64.getDecoder().decode(key))));
            verifying.update(content);
            return verifying.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Gives the seed when the key is made, since Java has no other way from a seed to a pair. */
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        private Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("Ed25519 asked for " + bytes.length + " bytes");
            }
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
