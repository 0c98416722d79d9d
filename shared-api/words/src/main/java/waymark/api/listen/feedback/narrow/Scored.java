package waymark.api.listen.feedback.narrow;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.metric.definition.Rating;

/**
 * A range of a scale.
 *
 * @param rating of which scale
 * @param least the lowest step that counts
 * @param most the highest step that counts
 */
public record Scored(Rating rating, int least, int most) {

    /** The ranges that have a name. */
    public enum Group {
        /** 9 or 10 of 10. */
        PROMOTERS(Rating.NPS, 9, 10),
        /** 7 or 8 of 10. */
        PASSIVES(Rating.NPS, 7, 8),
        /** 0 to 6 of 10. */
        DETRACTORS(Rating.NPS, 0, 6),
        /** 4 or 5 of 5. */
        SATISFIED(Rating.CSAT, 4, 5),
        /** 1 or 2 of 5. */
        DISSATISFIED(Rating.CSAT, 1, 2),
        /** 5 to 7 of 7. */
        FOUND_IT_EASY(Rating.CES, 5, 7),
        /** 1 to 3 of 7. */
        FOUND_IT_HARD(Rating.CES, 1, 3),
        /** 4 or 5 stars. */
        MANY_STARS(Rating.STARS, 4, 5),
        /** 1 or 2 stars. */
        FEW_STARS(Rating.STARS, 1, 2);

        private final Scored range;

        Group(Rating rating, int least, int most) {
            this.range = new Scored(rating, least, most);
        }

        /** The steps that belong to it. */
        public Scored range() {
            return range;
        }
    }

    /**
     * @throws Unacceptable naming {@code least} or {@code most}
     */
    public Scored {
        int last = rating.least() + rating.steps() - 1;
        Require.between("least", least, rating.least(), last);
        Require.between("most", most, least, last);
    }

    /**
     * What an address asks for: a group, or a scale and where it begins and ends.
     *
     * @throws Unacceptable when a step is named and no scale
     */
    public static @Nullable Scored of(@Nullable Group group, @Nullable Rating rating,
            @Nullable Integer least, @Nullable Integer most) {
        if (group != null) {
            return group.range();
        }
        if (rating == null) {
            if (least != null || most != null) {
                throw new Unacceptable("rating", "Of which scale is this a step?",
                        "NPS, CSAT, CES or STARS");
            }
            return null;
        }
        int last = rating.least() + rating.steps() - 1;
        return new Scored(rating, least == null ? rating.least() : least,
                most == null ? last : most);
    }
}
