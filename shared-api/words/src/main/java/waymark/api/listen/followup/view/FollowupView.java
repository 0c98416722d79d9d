package waymark.api.listen.followup.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.followup.deal.Finding;

/**
 * A case as it can be read.
 *
 * @param head what a queue shows of it
 * @param feedback the answer it goes back to, if there is one
 * @param escalateTo who is told when a due time passes, if somebody was named
 * @param firstWordAt when the customer heard the first word, if that has been
 * @param doneAt when it was answered or put right, if that has been
 * @param attempts how often somebody tried to speak to the customer
 * @param finding what was found of a complaint
 * @param remedy what the customer was given
 * @param outside whom the customer took it to
 * @param customer what tells of the customer; none for those who may not read it
 * @param steps what was done, oldest first
 */
public record FollowupView(
        FollowupLine head,
        @Nullable String feedback,
        @Nullable String escalateTo,
        @Nullable Instant firstWordAt,
        @Nullable Instant doneAt,
        int attempts,
        @Nullable Finding finding,
        @Nullable String remedy,
        @Nullable String outside,
        @Nullable Customer customer,
        List<Step> steps) {

    /**
     * What tells of the customer.
     *
     * @param name the name, if the source states it
     * @param contact how the customer can be reached, if the source states it and the customer
     *     agreed
     * @param words what the customer said
     */
    public record Customer(
            @Nullable String name, @Nullable String contact, @Nullable String words) {}

    /**
     * One step.
     *
     * @param at when it was recorded
     * @param by who did it, {@code person/...} or {@code system/...}
     * @param what what was done, in words that name nobody
     * @param note what was written of it; none for those who may not read it
     * @param position of its event in the log
     */
    public record Step(
            Instant at, String by, String what, @Nullable String note, long position) {}
}
