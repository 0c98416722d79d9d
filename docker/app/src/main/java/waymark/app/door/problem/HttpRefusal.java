package waymark.app.door.problem;

/** What the door itself refuses, before any rule of the domain is asked. */
public enum HttpRefusal {

    NOT_SIGNED_IN(401, "You are not signed in.",
            "a session of somebody signed in, or an API token as Authorization: Bearer wmk_..."),
    TOKEN_NOT_VALID(401, "This token is not known, has run out or was withdrawn.",
            "a token that its owner still lists as valid"),
    FOREIGN_REQUEST(403, "This request does not carry the token of a page of this session.",
            "the header X-CSRF-TOKEN with the value that the page holds"),
    PASSWORD_MUST_CHANGE(403, "Choose a password of your own first.",
            "PUT /api/me/password, or the page /me/access"),
    TOKEN_NOT_ENOUGH(403, "A token cannot give out further tokens.",
            "the same request from a signed-in session"),
    TOO_MANY_ATTEMPTS(429, "There were too many attempts.", "another attempt in some minutes"),

    UNREADABLE(400, "This request cannot be read.", "a request in the form of HTTP"),
    BODY_MISSING(400, "The body is missing.", "a JSON object"),
    UNREADABLE_JSON(400, "The body is not JSON that can be read.", "one JSON object"),
    DUPLICATE_PROPERTY(400, "A property stands twice.", "each property at most once"),
    JSON_TOO_LARGE(400, "The JSON is nested too deeply, or one part of it is too long.",
            "JSON as the description of the API gives it"),
    UNKNOWN_PROPERTY(422, "There is no such property.", ""),
    WRONG_TYPE(422, "This is not a value of the right kind.", ""),
    UNKNOWN_VALUE(422, "This is not one of the values.", ""),
    NOT_ACCEPTED(422, "This value cannot be accepted.", "a value as the description gives it"),
    MISSING(422, "This is missing.", "a value"),
    NO_SUCH_ADDRESS(404, "There is nothing at this address.",
            "an address of the description at /v3/api-docs"),
    WRONG_METHOD(405, "This address does not take this method.", ""),
    CANNOT_ANSWER_SO(406, "This cannot be answered in the form asked for.", ""),
    WRONG_MEDIA_TYPE(415, "The body comes in a form that is not taken here.", ""),
    TOO_LARGE(413, "The body is too large.", ""),
    UNREADABLE_PARTS(400, "The parts of the form cannot be read.", "multipart/form-data"),

    OTHER_SIDE(421, "This process of the program serves the other side.",
            "commands at a process with waymark.side=command, questions and pages at one with"
                    + " waymark.side=query"),
    UNAVAILABLE(503, "This cannot be answered just now.",
            "the same request again, with the same Idempotency-Key, in a moment"),
    UNEXPECTED(500, "Something went wrong here. It is written down under the number given.",
            "the same request again; if it stays so, tell whoever runs Waymark the number");

    private final int status;
    private final String sentence;
    private final String accepted;

    HttpRefusal(int status, String sentence, String accepted) {
        this.status = status;
        this.sentence = sentence;
        this.accepted = accepted;
    }

    /** The status it is answered with. */
    public int status() {
        return status;
    }

    /** One plain sentence. */
    public String sentence() {
        return sentence;
    }

    /** What would be accepted, in words; empty where only the case can say. */
    public String accepted() {
        return accepted;
    }
}
