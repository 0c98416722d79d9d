package waymark.command.listen.feedback.reading.layout.known;

import static waymark.api.listen.feedback.source.Field.EXTERNAL_ID;
import static waymark.api.listen.feedback.source.Field.LANGUAGE;
import static waymark.api.listen.feedback.source.Field.NAME;
import static waymark.api.listen.feedback.source.Field.RECEIVED_AT;
import static waymark.api.listen.feedback.source.Field.SEGMENT;
import static waymark.api.listen.feedback.source.Field.STARS;
import static waymark.api.listen.feedback.source.Field.VERBATIM;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.command.listen.feedback.reading.layout.Head;
import waymark.command.listen.feedback.reading.layout.Meaning;
import waymark.command.listen.feedback.reading.layout.Meaning.Habits;

/** Exports of places where customers publish reviews with stars, by the names of their columns. */
final class Reviews {

    static final ByName GOOGLE_PLAY = new ByName("google-play-reviews", Habits.NONE)
            .needs("packagename", "starrating", "reviewsubmitdateandtime")
            .means(EXTERNAL_ID, "reviewlink")
            .means(RECEIVED_AT, "reviewsubmitdateandtime")
            .means(STARS, "starrating")
            .means(VERBATIM, "reviewtitle", "reviewtext")
            .means(LANGUAGE, "reviewerlanguage")
            .means(SEGMENT, "packagename", "appversionname", "device")
            .drops("reviewsubmitmillissinceepoch", "reviewlastupdatemillissinceepoch",
                    "developerreplymillissinceepoch", "appversioncode");

    /** As programs gather them that read the shop's pages, a popular way to get at others'. */
    static final ByName GATHERED = new ByName("google-play-reviews", Habits.NONE)
            .needs("reviewid", "content", "score", "at|thumbsupcount|reviewcreatedversion")
            .means(EXTERNAL_ID, "reviewid")
            .means(RECEIVED_AT, "at")
            .means(STARS, "score")
            .means(VERBATIM, "content")
            .means(NAME, "username")
            .means(SEGMENT, "appversion", "appid", "app", "package")
            .drops("userimage", "thumbsupcount", "repliedat", "reviewcreatedversion", "sortorder");

    static final ByName TRUSTPILOT = new ByName("trustpilot-reviews", Habits.NONE)
            .needs("reviewstars|stars|rating", "reviewcreatedutc|reviewcreated|createdatutc|"
                    + "reviewcreateddate|consumerid", "reviewcontent|reviewtitle|reviewtext|text")
            .means(EXTERNAL_ID, "reviewid", "id")
            .means(RECEIVED_AT, "reviewcreatedutc", "reviewcreated", "reviewcreateddate",
                    "createdatutc", "createdat")
            .means(STARS, "reviewstars", "stars", "rating")
            .means(VERBATIM, "reviewtitle", "title", "reviewcontent", "reviewtext", "text")
            .means(LANGUAGE, "reviewlanguage", "language")
            .means(NAME, "reviewusername", "reviewconsumername", "consumername")
            .means(SEGMENT, "sourceofreview", "locationname", "domainurl", "webshopname", "tags")
            .drops("businessunitid", "reviewuseremail", "locationid");

    /** As shops of Apple hand them out, and programs that read their pages. */
    static final ByName APP_STORE = new ByName("app-store-reviews", Habits.NONE)
            .needs("rating|score|stars|attributesrating|starrating",
                    "title|reviewtitle|subject|attributestitle|body|attributesbody",
                    "review|body|text|content|reviewtext|attributesbody",
                    "version|appversion|isedited|developerresponse|territory|storefront|"
                            + "attributesterritory|attributescreateddate|reviewernickname|"
                            + "attributesreviewernickname|store|appstore")
            .means(EXTERNAL_ID, "id", "reviewid")
            .means(RECEIVED_AT, "date", "reviewdate", "createddate", "attributescreateddate",
                    "updated", "lastmodified", "createdat")
            .means(STARS, "rating", "score", "stars", "starrating", "attributesrating")
            .means(VERBATIM, "title", "reviewtitle", "subject", "attributestitle", "review",
                    "body", "text", "content", "reviewtext", "attributesbody")
            .means(NAME, "username", "author", "reviewer", "nickname", "reviewernickname",
                    "attributesreviewernickname")
            .means(LANGUAGE, "language", "lang", "reviewlanguage")
            .means(SEGMENT, "version", "appversion", "territory", "storefront", "country",
                    "attributesterritory", "store", "appstore", "app", "appname")
            .drops("isedited", "userurl", "url", "type", "linksself", "appid");

    private static final List<ByName> ALL = List.of(GOOGLE_PLAY, GATHERED, TRUSTPILOT, APP_STORE);

    static @Nullable Meaning of(Head head) {
        return ByName.first(ALL, head);
    }

    private Reviews() {}
}
