package waymark.api.kernel.refusal;

/** The refusals that every subject shares. */
public enum GeneralRefusal implements Refusal {

    UNKNOWN_ID("COM-3", Kind.UNKNOWN, "", "There is nothing recorded under this id.",
            "the id or reference of something of this kind"),
    NOT_ALLOWED("COM-3", Kind.FORBIDDEN, "", "Your roles do not allow this.",
            "the same request from somebody who holds one of the roles"),
    VERSION_MISSING("COM-1", Kind.MISSING_PRECONDITION, "If-Match",
            "Say which version you are changing.",
            "the header If-Match with the ETag you last read"),
    VERSION_STALE("COM-1", Kind.STALE, "If-Match",
            "This was changed since you read it.",
            "the same change made against the version that stands now"),
    KEY_REUSED("COM-2", Kind.INVALID, "Idempotency-Key",
            "This key was used for another request.",
            "a new key, or exactly the request that the key was first used for"),
    KEY_IN_FLIGHT("COM-2", Kind.CONFLICT, "Idempotency-Key",
            "A request with this key is still being answered.",
            "the same request again, a moment later"),
    MOVED_TOO_OFTEN("COM-1", Kind.CONFLICT, "",
            "What this rests on kept changing while it was decided.",
            "the same request again, a moment later"),
    ALREADY_EXISTS("COM-1", Kind.CONFLICT, "", "This already exists.",
            "a change to what exists"),
    NOT_SET_UP("GOV-1", Kind.CONFLICT, "",
            "The programme is not set up yet.",
            "the set-up of the programme first: how many people decide, and its currency");

    private final Because because;

    GeneralRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
