package waymark.command.listen.feedback.recording;

/** Tells whether personal content was seen before without keeping it: a keyed hash of texts. */
public interface Fingerprint {

    /** 64 hexadecimal digits, the same for the same texts in the same order. */
    String of(String... parts);
}
