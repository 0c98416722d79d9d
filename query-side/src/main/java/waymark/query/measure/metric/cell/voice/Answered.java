package waymark.query.measure.metric.cell.voice;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.Placed;
import waymark.api.listen.feedback.Placed.Attribute;
import waymark.api.listen.feedback.Scores;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.measure.metric.definition.Rating;
import waymark.log.Recorded;

/**
 * What of an answer counts towards a metric.
 *
 * @param position where it was recorded
 * @param source of which source
 * @param relation the relation of its source, or {@code EMPLOYEES}, who are pooled with nobody
 * @param intake the import that brought it, if one did
 * @param customer by which the same customer is known again, if that is known
 * @param receivedOn the day it was given
 * @param receivedAt the moment it was given, as milliseconds; the beginning of the day if unknown
 * @param ratings its figures
 * @param places where it belongs, by dimension
 */
public record Answered(long position, String source, String relation, @Nullable String intake,
        @Nullable String customer, LocalDate receivedOn, long receivedAt,
        Map<Rating, Integer> ratings, Map<String, String> places) {

    /** The relation under which employees' answers stand. */
    public static final String EMPLOYEES = "EMPLOYEES";

    /** The latest one is a customer's voice; of two at the same moment, the one recorded later. */
    public static final Comparator<Answered> BY_TIME = Comparator.comparing(Answered::receivedOn)
            .thenComparingLong(Answered::receivedAt).thenComparingLong(Answered::position);

    private static final int LONGEST = 200;

    /** What of this answer counts. */
    public static Answered of(Recorded recorded, FeedbackReceived told) {
        long at = told.receivedAt() == null
                ? told.receivedOn().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli()
                : told.receivedAt().toEpochMilli();
        return new Answered(recorded.position(), told.source().value(),
                told.kind() == SourceKind.EMPLOYEE_SURVEY ? EMPLOYEES : told.relation().name(),
                told.importedBy() == null ? null : told.importedBy().value(),
                told.giver().customerKey(), told.receivedOn(), at, ratings(told.scores()),
                places(told.placed()));
    }

    private static Map<Rating, Integer> ratings(Scores scores) {
        Map<Rating, Integer> ratings = new EnumMap<>(Rating.class);
        put(ratings, Rating.NPS, scores.nps());
        put(ratings, Rating.CSAT, scores.csat());
        put(ratings, Rating.CES, scores.ces());
        put(ratings, Rating.STARS, scores.stars());
        return ratings;
    }

    /** Puts a figure in if it was given. */
    public static void put(Map<Rating, Integer> ratings, Rating rating, @Nullable Integer given) {
        if (given != null) {
            ratings.put(rating, given);
        }
    }

    /** By dimension; the attribute of a segment that is named stage is one of its own. */
    private static Map<String, String> places(Placed placed) {
        Map<String, String> places = new TreeMap<>();
        put(places, "touchpoint", placed.touchpoint());
        put(places, "channel", placed.channel());
        put(places, "language", placed.language());
        for (Attribute attribute : placed.segment()) {
            boolean stage = attribute.name().equalsIgnoreCase("stage");
            put(places, stage ? "stage" : "segment:" + attribute.name(), attribute.value());
        }
        return places;
    }

    private static void put(
            Map<String, String> places, String dimension, @Nullable String value) {
        String place = value == null ? "" : value.strip();
        if (!place.isEmpty() && dimension.length() <= 100) {
            places.put(dimension, place.substring(0, Math.min(LONGEST, place.length())));
        }
    }
}
