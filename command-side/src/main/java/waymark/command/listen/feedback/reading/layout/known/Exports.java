package waymark.command.listen.feedback.reading.layout.known;

import static waymark.api.listen.feedback.source.Field.CHANNEL;
import static waymark.api.listen.feedback.source.Field.CONTACT;
import static waymark.api.listen.feedback.source.Field.CSAT;
import static waymark.api.listen.feedback.source.Field.CUSTOMER;
import static waymark.api.listen.feedback.source.Field.EXTERNAL_ID;
import static waymark.api.listen.feedback.source.Field.NAME;
import static waymark.api.listen.feedback.source.Field.RECEIVED_AT;
import static waymark.api.listen.feedback.source.Field.RESOLVED_AT;
import static waymark.api.listen.feedback.source.Field.SEGMENT;
import static waymark.api.listen.feedback.source.Field.VERBATIM;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.command.listen.feedback.reading.layout.Head;
import waymark.command.listen.feedback.reading.layout.Meaning;
import waymark.command.listen.feedback.reading.layout.Meaning.Habits;

/** Exports whose columns have fixed names, in whatever order and number they come. */
final class Exports {

    private static final Habits COMPLAINTS = new Habits(null, Set.of("n/a", "none"), false, true,
            null);
    private static final Habits WITH_FOOTER = new Habits(null, Set.of(), true, false, null);

    static final ByName CFPB = new ByName("cfpb-complaints", COMPLAINTS)
            .needs("datereceived", "product", "company", "submittedvia|timelyresponse|timely|"
                    + "consumerdisputed|companyresponsetoconsumer|datesenttocompany|"
                    + "consumercomplaintnarrative")
            .means(EXTERNAL_ID, "complaintid")
            .means(RECEIVED_AT, "datereceived")
            .means(VERBATIM, "consumercomplaintnarrative", "complaintwhathappened")
            .means(CHANNEL, "submittedvia")
            .means(SEGMENT, "product", "subproduct", "issue", "subissue", "company", "state",
                    "tags", "consumerconsentprovided", "companyresponsetoconsumer",
                    "companyresponse", "companypublicresponse", "timelyresponse", "timely",
                    "consumerdisputed");

    static final ByName COMPLAINTS_LOG = new ByName("complaints-log", COMPLAINTS)
            .needs("complaintid", "datereceived", "dateresolved")
            .means(EXTERNAL_ID, "complaintid")
            .means(RECEIVED_AT, "datereceived")
            .means(RESOLVED_AT, "dateresolved")
            .means(CUSTOMER, "customerid")
            .means(VERBATIM, "complaintdescription")
            .means(SEGMENT, "timelyresponse", "responsetoconsumer", "issuetype",
                    "productcategory", "productid");

    static final ByName CHATWOOT = new ByName("chatwoot-csat", WITH_FOOTER)
            .needs("agentname|agent|assignedagent", "rating",
                    "linktotheconversation|linktoconversation|recordeddate|recordedat")
            .means(RECEIVED_AT, "recordeddate", "recordedat", "recordedon", "createdat")
            .means(CSAT, "rating")
            .means(VERBATIM, "feedbackcomment", "feedback", "comment")
            .means(NAME, "contactname")
            .means(CONTACT, "contactemailaddress", "contactemail")
            .means(SEGMENT, "agentname", "agent");

    static final ByName FIDER = new ByName("fider-ideas", Habits.NONE)
            .needs("number", "title", "createdat", "votescount")
            .means(EXTERNAL_ID, "number")
            .means(RECEIVED_AT, "createdat")
            .means(VERBATIM, "title", "description")
            .means(NAME, "createdby")
            .means(SEGMENT, "status", "tags");

    private static final List<ByName> ALL = List.of(CFPB, COMPLAINTS_LOG, CHATWOOT,
            FIDER);

    static @Nullable Meaning of(Head head) {
        return ByName.first(ALL, head);
    }

    private Exports() {}
}
