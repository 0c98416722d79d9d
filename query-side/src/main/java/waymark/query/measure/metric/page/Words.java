package waymark.query.measure.metric.page;

import java.util.Arrays;
import java.util.List;
import waymark.api.measure.metric.definition.MetricKind;
import waymark.api.measure.metric.definition.MetricMethod;
import waymark.api.measure.metric.definition.Rating;
import waymark.query.page.kit.Field.Choice;

/** The words of the field for kinds, methods and ratings, as forms and definitions say them. */
final class Words {

    static String of(MetricKind kind) {
        return switch (kind) {
            case NPS -> "net promoter score";
            case ENPS -> "net promoter score of employees";
            case CSAT -> "customer satisfaction";
            case CES -> "customer effort";
            case CHURN -> "churn";
            case RETENTION -> "retention";
            case LIFETIME_VALUE -> "customer lifetime value";
            case CONVERSION -> "conversion";
            case FIRST_CONTACT_RESOLUTION -> "first-contact resolution";
            case OWN -> "something of our own";
        };
    }

    static String of(MetricMethod method) {
        return switch (method) {
            case NET_PROMOTER -> "0 to 10: share of 9 and 10 minus share of 0 to 6";
            case SHARE_4_TO_5_OF_5 -> "1 to 5: share of 4 and 5";
            case MEAN_OF_5 -> "1 to 5: mean";
            case MEAN_OF_7 -> "1 to 7: mean";
            case SHARE_5_TO_7_OF_7 -> "1 to 7: share of 5 to 7";
            case NET_OF_7 -> "1 to 7: share of 6 and 7 minus share of 1 to 3";
            case SHARE_OF_CASES -> "how many of how many";
            case MEAN_OF_VALUES -> "mean of measured values";
            case LIFETIME_VALUE -> "margin, retention and discount rate";
        };
    }

    static String of(Rating rating) {
        return switch (rating) {
            case NPS -> "recommendation, 0 to 10";
            case CSAT -> "satisfaction, 1 to 5";
            case CES -> "ease, 1 to 7";
            case STARS -> "stars, 1 to 5";
        };
    }

    static List<Choice> kinds() {
        return Arrays.stream(MetricKind.values())
                .map(one -> new Choice(one.name(), of(one))).toList();
    }

    static List<Choice> methods() {
        return Arrays.stream(MetricMethod.values())
                .map(one -> new Choice(one.name(), of(one))).toList();
    }

    static List<Choice> ratings() {
        return Arrays.stream(Rating.values())
                .map(one -> new Choice(one.name(), of(one))).toList();
    }

    private Words() {}
}
