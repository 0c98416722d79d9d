package waymark.api.govern.organisation;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about people and departments. */
public enum OrganisationRefusal implements Refusal {

    NOT_ACTIVE("ORG-1", Kind.CONFLICT, "person", "This person does not take part any more.",
            "one active person"),
    NO_SUCH_DEPUTY("ORG-1", Kind.INVALID, "deputy", "Nobody active has this id.",
            "the id of one active person"),
    NO_SUCH_HEAD("ORG-1", Kind.INVALID, "head", "Nobody active has this id.",
            "the id of one active person"),
    NO_SUCH_DEPARTMENT("ORG-1", Kind.INVALID, "department", "There is no such department.",
            "the id of a department that was opened"),
    OWN_DEPUTY("ORG-1", Kind.INVALID, "deputy", "Nobody stands in for themselves.",
            "another active person"),
    NOT_YOURS_TO_DELEGATE("ORG-3", Kind.FORBIDDEN, "owner",
            "Work is handed over by whose it is, or by an administrator to somebody else.",
            "the same from the owner, or from an administrator who does not stand in"),
    NO_SUCH_OWNER("ORG-3", Kind.INVALID, "owner", "Nobody active has this id.",
            "the id of an active person other than who stands in"),
    DELEGATED_TOO_LATE("ORG-3", Kind.INVALID, "from", "Nothing is delegated for days past.",
            "a first day that is today or later"),
    STANDS_IN_ALREADY("ORG-3", Kind.CONFLICT, "standIn",
            "This person stands in for the same owner already, now or on later days.",
            "the same once that delegation has ended, or another person"),
    ONLY_READS("ORG-3", Kind.INVALID, "standIn",
            "This person has no role that changes anything, and so does nobody's work.",
            "an active person with a role other than AUDITOR"),
    LAST_ADMIN("ORG-2", Kind.CONFLICT, "roles",
            "You would lock yourself out: nobody takes ADMIN from themselves.",
            "the same change from another administrator"),
    ADMIN_APART("GOV-1", Kind.CONFLICT, "roles",
            "Above the profile SMALL an administrator holds no business role.",
            "ADMIN alone or with EMPLOYEE, or business roles without ADMIN"),
    AUDITOR_APART("GOV-1", Kind.CONFLICT, "roles",
            "An auditor changes nothing and so holds no other role.",
            "AUDITOR alone or with EMPLOYEE"),
    NOT_YOURS("ORG-1", Kind.FORBIDDEN, "person", "This concerns another person's access.",
            "your own");

    private final Because because;

    OrganisationRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
