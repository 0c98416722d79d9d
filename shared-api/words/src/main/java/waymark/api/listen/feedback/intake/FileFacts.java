package waymark.api.listen.feedback.intake;

import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * The file of an import.
 *
 * @param name as its sender calls it; name files by what is in them, not by who
 * @param bytes how large it is
 * @param sha256 of its bytes, in hexadecimal
 */
public record FileFacts(@NotPersonal String name, long bytes, @NotPersonal String sha256) {

    public FileFacts {
        name = Require.text("file", name, 255);
        sha256 = Require.text("sha256", sha256, 64);
    }
}
