package waymark.api.audit.whole;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about whether the record is what it was (AUD-2, AUD-3). */
public sealed interface WholeQuery<A> extends Query<A> {

    /** Whether the record is whole, as far as this process has looked. */
    @WhoMay
    record FindWhole() implements WholeQuery<WholeView> {}

    /**
     * The signed heads, those of fewer events first.
     *
     * @param after only heads of more events than this
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListHeads(long after, int limit) implements WholeQuery<HeadList> {}

    /**
     * That an event stands in the record of a signed head (RFC 9162, 2.1.3).
     *
     * @param position of the event, from 1
     * @param size of the head; null for the newest
     */
    @WhoMay
    record ProveEvent(long position, @Nullable Long size) implements WholeQuery<EventProof> {}

    /**
     * That the record of one signed head begins with that of another (RFC 9162, 2.1.4).
     *
     * @param first the size of the earlier head
     * @param second the size of the later one; null for the newest
     */
    @WhoMay
    record ProveHeads(long first, @Nullable Long second) implements WholeQuery<HeadProof> {}

    /** The newest head, up to which the whole record may be taken away to be verified offline. */
    @WhoMay(Role.AUDITOR)
    record ExportRecord() implements WholeQuery<HeadView> {}

    /**
     * What the record was when it had so many events, signed (RFC 9162, 2.1.1).
     *
     * @param size how many events it covers: all up to this position
     * @param root the head of the Merkle tree over them, 64 hexadecimal digits
     * @param signedAt to the microsecond
     * @param keyId the first 16 hexadecimal digits of the SHA-256 of the key
     * @param key the public key, Ed25519 as X.509 in base64
     * @param signature over size, root and moment, in base64
     */
    record HeadView(long size, String root, Instant signedAt, String keyId, String key,
            String signature) {}

    /** A page of them. */
    record HeadList(List<HeadView> heads, @Nullable String next) {}

    /**
     * A proof that an event stands in the record.
     *
     * @param lines the content of its leaf, ten lines with a line feed behind each: position,
     *     moment, id, version, reference, name, revision, id of the event, SHA-256 of what was
     *     recorded and of who and why; none where the event is not there any more
     * @param leaf SHA-256 of a zero byte and the content, 64 hexadecimal digits
     * @param path the hashes beside the way from the leaf to the head, the lowest first
     * @param head of the record it stands in
     */
    record EventProof(long position, List<String> lines, String leaf, List<String> path,
            HeadView head) {}

    /** A proof that a record goes on from another, with both heads. */
    record HeadProof(HeadView first, HeadView second, List<String> path) {}

    /** What is wrong with a place of the record. */
    enum Fault {
        /** The event is not the one that was recorded. */
        CHANGED,
        /** The event is not there any more. */
        REMOVED,
        /** Nothing says any more what was recorded there. */
        UNPROVEN,
        /** A head does not match the events before it, or is not signed by its key. */
        HEAD_WRONG
    }

    /**
     * A place where the record is not what it was.
     *
     * @param position of the event, or of the last event that the head covers
     * @param stream the id of what stands there now, if anything does
     */
    record FaultView(long position, Fault fault, @Nullable String stream) {}

    /**
     * Whether the record is whole.
     *
     * @param recorded the position of the last event
     * @param head the newest head; null while nothing is signed
     * @param checked up to which position it was compared in the present round
     * @param rounds how often all of it was compared since this process was started
     * @param faults the first hundred places that are not what they were
     */
    record WholeView(long recorded, @Nullable HeadView head, long checked, long rounds,
            List<FaultView> faults) {}
}
