package waymark.command.listen.feedback.reading.layout.known;

import static waymark.api.listen.feedback.source.Field.CHANNEL;
import static waymark.api.listen.feedback.source.Field.CONTACT;
import static waymark.api.listen.feedback.source.Field.CSAT;
import static waymark.api.listen.feedback.source.Field.CUSTOMER;
import static waymark.api.listen.feedback.source.Field.EXTERNAL_ID;
import static waymark.api.listen.feedback.source.Field.FURTHER_ANSWER;
import static waymark.api.listen.feedback.source.Field.LANGUAGE;
import static waymark.api.listen.feedback.source.Field.NAME;
import static waymark.api.listen.feedback.source.Field.NPS;
import static waymark.api.listen.feedback.source.Field.RECEIVED_AT;
import static waymark.api.listen.feedback.source.Field.SEGMENT;
import static waymark.api.listen.feedback.source.Field.STARS;
import static waymark.api.listen.feedback.source.Field.VERBATIM;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.layout.Head;
import waymark.command.listen.feedback.reading.layout.Meaning;
import waymark.command.listen.feedback.reading.layout.Meaning.Habits;
import waymark.command.listen.feedback.reading.layout.Questions;

/** Exports of tools that ask customers, by the names of their columns. */
final class Surveys {

    /** Rows that are merely counted begin with 1 in every file; they tell no answer apart. */
    private static final Pattern COUNTED = Pattern.compile("\\d{1,6}");

    private static final Pattern UNRATED = Pattern.compile("(?:un)?offered|unrated",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Field> KINDS = Map.of("nps", NPS, "csat", CSAT, "5star",
            STARS, "5stars", STARS, "star", STARS, "stars", STARS);

    static final ByName FORMBRICKS = new ByName("formbricks", Habits.NONE)
            .needs("responseid", "timestamp", "finished", "surveyid|formbricksidinternal|no")
            .means(EXTERNAL_ID, "responseid")
            .means(RECEIVED_AT, "timestamp")
            .means(CUSTOMER, "userid")
            .means(LANGUAGE, "language")
            .means(SEGMENT, "finished", "source", "country", "devicetype")
            .drops("no", "surveyid", "formbricksidinternal", "ipaddress", "url", "quotas")
            .asking();

    static final ByName TYPEFORM = new ByName("typeform", Habits.NONE)
            .needs("submitdateutc|submittedat|submitdate", "#|token",
                    "networkid|startdateutc|responsetype|token")
            .means(EXTERNAL_ID, "#", "token")
            .means(RECEIVED_AT, "submitdateutc", "submittedat", "submitdate")
            .means(SEGMENT, "responsetype")
            .drops("startdateutc", "stagedateutc", "networkid", "ending", "starttime")
            .asking()
            .and(Surveys::uncounted);

    static final ByName DELIGHTED = new ByName("delighted", Habits.NONE)
            .needs("score", "comment", "personid|person|surveytype|permalink|personproperties",
                    "createdat|respondedat|surveyrespondedat|updatedat")
            .means(EXTERNAL_ID, "responseid", "id", "permalink")
            .means(RECEIVED_AT, "respondedat", "surveyrespondedat", "createdat")
            .means(VERBATIM, "comment")
            .means(CUSTOMER, "personid", "person")
            .means(NAME, "name", "personname", "customername")
            .means(CONTACT, "email", "personemail", "customeremail")
            .means(CHANNEL, "source", "surveysource", "channel")
            .means(SEGMENT, "surveytype", "tags")
            .drops("updatedat", "personphonenumber", "phonenumber")
            .and(scored("score", "surveytype"));

    static final ByName ASKNICELY = new ByName("asknicely", Habits.NONE)
            .needs("answer", "comment", "responded", "sent|segment|responseid|personid")
            .means(EXTERNAL_ID, "responseid")
            .means(RECEIVED_AT, "responded")
            .means(VERBATIM, "comment")
            .means(CUSTOMER, "personid", "contactid", "customerid")
            .means(NAME, "name")
            .means(CONTACT, "email")
            .means(CHANNEL, "deliverymethod")
            .means(SEGMENT, "questiontype", "segment", "surveytemplate")
            .drops("sent", "opened", "lastemailed", "created", "publishedavatar", "dontcontact")
            .and(scored("answer", "questiontype"));

    /** Good or bad without a word is an answer too. */
    static final ByName ZENDESK = new ByName("zendesk-csat",
            new Habits(null, Set.of(), false, true, null))
            .needs("ticketid", "score|rating|satisfactionscore|satisfactionrating|"
                    + "ticketsatisfactionrating|csatscore|csatrating",
                    "comment|ratingcomment|satisfactioncomment|ticketsatisfactioncomment|"
                            + "reason|satisfactionreason|ticketsatisfactionreason|assigneeid|"
                            + "requesterid")
            .means(EXTERNAL_ID, "id", "ratingid")
            .means(RECEIVED_AT, "createdat", "created", "ratedat", "date", "surveyresponsedate",
                    "ticketsatisfactionratingdate", "updatedat")
            .means(VERBATIM, "comment", "ratingcomment", "satisfactioncomment",
                    "ticketsatisfactioncomment")
            .means(CUSTOMER, "requesterid")
            .means(NAME, "requestername", "requester")
            .means(CONTACT, "requesteremail")
            .means(SEGMENT, "reason", "satisfactionreason", "ticketsatisfactionreason",
                    "groupid", "group", "ticketgroup", "ticketchannel", "brand")
            .drops("url")
            .bars(UNRATED, "score", "satisfactionscore", "satisfactionrating",
                    "ticketsatisfactionrating")
            .and(Surveys::uncounted)
            .and(Surveys::satisfied);

    static final ByName MEDALLIA = new ByName("medallia", Habits.NONE)
            .needs("surveyid|requestid", "responsedate|responsereceivedat|responsedatetime|"
                    + "surveycompletiondate|completiondate|creationdate")
            .means(EXTERNAL_ID, "surveyid", "requestid")
            .means(RECEIVED_AT, "responsedate", "responsereceivedat", "responsedatetime",
                    "surveycompletiondate", "completiondate", "creationdate")
            .means(STARS, "starrating")
            .means(CHANNEL, "channel")
            .means(NAME, "customername", "firstname", "lastname")
            .means(CONTACT, "requestsentto", "email", "customeremail")
            .means(SEGMENT, "brand", "unit", "unitname", "areasforimprovement")
            .drops("requestsentat", "requestdeliverystatus", "employeeemail")
            .askingAScore();

    private static final List<ByName> ALL = List.of(FORMBRICKS, TYPEFORM, ASKNICELY, DELIGHTED,
            ZENDESK, MEDALLIA);

    static @Nullable Meaning of(Head head) {
        return ByName.first(ALL, head);
    }

    /** An id that counts the rows of its file is none. */
    private static void uncounted(List<String> keys, Map<Integer, Field> fields, Head head) {
        fields.entrySet().removeIf(one -> one.getValue() == EXTERNAL_ID
                && head.answers(one.getKey(), 1).stream().allMatch(COUNTED.asMatchPredicate()));
    }

    /** The kind of a score may stand beside it; where no column says so it is recommended. */
    private static ByName.Further scored(String score, String kind) {
        return (keys, fields, head) -> {
            Set<String> kinds = keys.contains(kind)
                    ? head.answers(keys.indexOf(kind), 1).stream().map(Head::key)
                            .collect(Collectors.toSet())
                    : Set.of("nps");
            fields.put(keys.indexOf(score), kinds.size() == 1
                    ? KINDS.getOrDefault(kinds.iterator().next(), FURTHER_ANSWER)
                    : FURTHER_ANSWER);
        };
    }

    /** Good and bad are no figures on a scale of five. */
    private static void satisfied(List<String> keys, Map<Integer, Field> fields, Head head) {
        for (int at = 0; at < keys.size(); at++) {
            String key = keys.get(at);
            boolean asks = key.equals("score") || key.endsWith("rating")
                    || (key.endsWith("score") && fields.get(at) == FURTHER_ANSWER);
            if (asks && !fields.containsValue(CSAT)) {
                fields.put(at, Questions.onScale(head.answers(at, 1), CSAT) ? CSAT : SEGMENT);
            }
        }
    }

    private Surveys() {}
}
