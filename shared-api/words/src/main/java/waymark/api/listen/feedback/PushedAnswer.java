package waymark.api.listen.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.listen.feedback.FeedbackCommand.Given;
import waymark.api.listen.feedback.FeedbackEvent.Further;
import waymark.api.listen.feedback.Placed.Attribute;

/**
 * One answer as a program pushes it. At least a score, words or a further answer has to be in it.
 *
 * @param externalId its id where it comes from; without one its content tells it again
 * @param receivedAt when it was given, as a moment
 * @param receivedOn when it was given, as a day; today when neither is said
 * @param nps would you recommend us, 0 to 10
 * @param csat how satisfied, 1 to 5
 * @param ces how easy, 1 to 7
 * @param stars 1 to 5
 * @param verbatim in the customer's own words
 * @param further answers to other questions
 * @param channel how it was given
 * @param touchpoint what it is about
 * @param language of its words
 * @param segment groups the customer belongs to; never what tells one person from another
 * @param customer the customer's pseudonymous reference
 * @param name the customer's name
 * @param contact an e-mail address or telephone number
 * @param mayContact whether the customer may be contacted; as the source says when left out
 * @param mayQuote whether the customer may be quoted; as the source says when left out
 */
public record PushedAnswer(
        @Nullable String externalId,
        @Nullable Instant receivedAt,
        @Nullable LocalDate receivedOn,
        @Nullable Integer nps,
        @Nullable Integer csat,
        @Nullable Integer ces,
        @Nullable Integer stars,
        @Nullable String verbatim,
        @Nullable List<Further> further,
        @Nullable String channel,
        @Nullable String touchpoint,
        @Nullable String language,
        @Nullable List<Attribute> segment,
        @Nullable String customer,
        @Nullable String name,
        @Nullable String contact,
        @Nullable Boolean mayContact,
        @Nullable Boolean mayQuote) {

    private static final int WORDS = 20_000;
    private static final int LABEL = 80;
    private static final int NAME = 200;
    private static final int MANY = 100;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    public PushedAnswer {
        var _ = new Scores(nps, csat, ces, stars);
        externalId = Require.optionalText("externalId", externalId, NAME);
        verbatim = Require.optionalText("verbatim", verbatim, WORDS);
        channel = Require.optionalText("channel", channel, LABEL);
        touchpoint = Require.optionalText("touchpoint", touchpoint, LABEL);
        language = Require.optionalText("language", language, LABEL);
        customer = Require.optionalText("customer", customer, NAME);
        name = Require.optionalText("name", name, NAME);
        contact = Require.optionalText("contact", contact, NAME);
        further = Require.list("further", Objects.requireNonNullElse(further, List.of()), 0, MANY)
                .stream().map(PushedAnswer::checked).toList();
        segment = Require.list("segment", Objects.requireNonNullElse(segment, List.of()), 0, MANY)
                .stream().map(PushedAnswer::checked).toList();
        if (receivedOn != null && receivedOn.isBefore(EARLIEST)) {
            throw new Unacceptable("receivedOn", "Nobody answered so long ago.",
                    "a day since " + EARLIEST);
        }
        if (new Scores(nps, csat, ces, stars).equals(Scores.NONE) && verbatim == null
                && further.isEmpty()) {
            throw new Unacceptable("verbatim",
                    "This answer has neither a score nor words.",
                    "at least one of nps, csat, ces, stars, verbatim and further");
        }
    }

    private static Further checked(Further one) {
        return new Further(Require.text("further.question", one.question(), 300),
                Require.text("further.answer", one.answer(), WORDS));
    }

    private static Attribute checked(Attribute one) {
        return new Attribute(Require.text("segment.name", one.name(), 300),
                Require.text("segment.value", one.value(), NAME));
    }

    /** Its scores. */
    public Scores scores() {
        return new Scores(nps, csat, ces, stars);
    }

    /** When it was given; today where it does not say. */
    public Given given(LocalDate today) {
        if (receivedAt != null) {
            return new Given(receivedOn == null
                    ? LocalDate.ofInstant(receivedAt, ZoneOffset.UTC)
                    : receivedOn, receivedAt);
        }
        return new Given(receivedOn == null ? today : receivedOn, null);
    }

    /** Its further answers, none when nothing was asked. */
    public List<Further> others() {
        return Objects.requireNonNullElse(further, List.of());
    }

    /** The groups it belongs to. */
    public List<Attribute> groups() {
        return Objects.requireNonNullElse(segment, List.of());
    }
}
