package waymark.log.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

/** Where the key comes from that wraps all others: 32 bytes, written in base64. */
@FunctionalInterface
public interface MasterKey {

    /**
     * The key.
     *
     * @param storeIsNew whether nothing was wrapped yet, so that a key may be made
     * @throws IllegalStateException with a sentence for whoever starts the program
     */
    byte[] bytes(boolean storeIsNew);

    /** A key given by whoever starts the program, for example from a vault. */
    static MasterKey given(String base64) {
        return _ -> parsed(base64, "waymark.keys.master-key");
    }

    /** A key that nobody else knows and nobody keeps, for a store in memory. */
    static MasterKey untilExit() {
        byte[] key = Aes.random(Aes.KEY_BYTES);
        return _ -> key;
    }

    /** A key in a file of its own, made for a new store, readable by its owner alone. */
    static MasterKey inFile(Path file) {
        return storeIsNew -> {
            if (!Files.exists(file)) {
                if (!storeIsNew) {
                    throw new IllegalStateException("The master key " + file + " is missing,"
                            + " and the key store was made with one: put it back there, or say"
                            + " where it is with waymark.keys.master-file.");
                }
                make(file);
            }
            return read(file);
        };
    }

    private static byte[] read(Path file) {
        try {
            return parsed(Files.readString(file).strip(), "The master key " + file);
        } catch (IOException e) {
            throw new UncheckedIOException("The master key " + file + " cannot be read.", e);
        }
    }

    /** Written whole and then named, so that a crash leaves no half a key. */
    private static void make(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        try {
            Files.createDirectories(folder);
            Path whole = Files.createTempFile(folder, ".master", "", ownerOnly);
            Files.writeString(whole, Base64.getEncoder()
                    .encodeToString(Aes.random(Aes.KEY_BYTES)) + "\n");
            nameUnlessNamed(whole, file);
        } catch (FileAlreadyExistsException anotherNodeWasFirst) {
            // Its key is as good: it is read next.
        } catch (IOException e) {
            throw new UncheckedIOException("The master key " + file + " cannot be made.", e);
        }
    }

    /** A second name for the file fails where there is one already; moving might replace it. */
    private static void nameUnlessNamed(Path whole, Path file) throws IOException {
        try {
            Files.createLink(file, whole);
            Files.delete(whole);
        } catch (UnsupportedOperationException oneNameOnly) {
            Files.move(whole, file);
        }
    }

    private static byte[] parsed(String base64, String what) {
        try {
            byte[] key = Base64.getDecoder().decode(base64);
            if (key.length == Aes.KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // Answered below, with keys of another length.
        }
        throw new IllegalStateException(what + " is no key: give 32 random bytes in base64, such"
                + " as `openssl rand -base64 32` makes.");
    }
}
