package waymark.api.audit.trace;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.measure.benefit.MoneyQuery.ReturnView;

/** Everything that can be asked about how things hang together, from customers to money. */
public sealed interface TraceQuery<A> extends Query<A> {

    /**
     * One thing with what it came from and what came of it. What customers said is in it for
     * those who may read words (FBK-4).
     *
     * @param id the id of the thing or of a part of it, or its short reference
     * @param open ids of things of which more neighbours are to be shown than usual
     */
    @WhoMay
    record FindTrace(String id, List<String> open) implements TraceQuery<TraceView> {

        public FindTrace {
            open = List.copyOf(open);
        }
    }

    /**
     * Things of all subjects, newest first.
     *
     * @param which those wanted
     * @param before where the page before ended, or null for the first page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record FindItems(Which which, @Nullable String before, int limit)
            implements
                TraceQuery<ItemList> {}

    /**
     * Which things are wanted; what is null does not matter.
     *
     * @param words words that their titles have, each at least by its beginning
     * @param kind a subject such as {@code insight}
     * @param stage how far it has come, for example {@code VALIDATED}
     * @param owner the id of the person who answers for it
     * @param department the id of the department it belongs to
     * @param since begun on or after this day
     * @param until begun on or before this day
     */
    record Which(@Nullable String words, @Nullable String kind, @Nullable String stage,
            @Nullable String owner, @Nullable String department, @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /**
     * What exactly was looked at.
     *
     * @param query what was asked, as an address
     * @param position the position of the log as of which it was asked
     */
    record Pin(String query, long position) {}

    /**
     * One thing, a part of one, or what a customer said.
     *
     * @param reference of a part that of its thing and its place there, for example
     *     {@code INS-4.E2} or {@code JNY-3.7}; of what a customer said that of the source
     * @param kind its subject, for example {@code insight}; of parts {@code touchpoint},
     *     {@code evidence}, {@code cause}, {@code decision}; {@code feedback} of what was said
     * @param stage how far it has come; of evidence which way it points
     * @param owner the id of who answers for it
     * @param department the id of its department, if it has one
     * @param begunOn the day it was first recorded, or said
     * @param pinned of evidence and of what was said: what exactly was looked at
     */
    record ItemView(String id, String reference, String kind, String title, String stage,
            String owner, @Nullable String department, LocalDate begunOn,
            @Nullable Pin pinned) {}

    /** A page of things. */
    record ItemList(List<ItemView> items, @Nullable String next) {}

    /**
     * A thing in a trace.
     *
     * @param steps how many links away it stands: below 0 what the thing came from, above 0 what
     *     came of it, 0 the thing itself
     * @param more how many further neighbours it has on that side which are not shown
     */
    record Traced(ItemView item, int steps, long more) {}

    /**
     * That one thing led to another.
     *
     * @param from the id of the earlier one on the way from customers to money
     * @param to the id of the later one
     * @param word how, for example "is evidence for"
     */
    record Link(String from, String to, String word) {}

    /** The money of one initiative that the trace leads to. */
    record Paid(ItemView initiative, ReturnView money) {}

    /**
     * A trace.
     *
     * @param item what it was asked of
     * @param items all things in it, that one too, from customers to money
     * @param links how they hang together
     * @param money what was planned, spent, measured and verified, an initiative
     */
    record TraceView(ItemView item, List<Traced> items, List<Link> links, List<Paid> money) {}
}
