package waymark.api.kernel;

/** What a person is trusted with. A person may hold several. */
public enum Role {
    /** Listens, maps and frames. */
    ANALYST,
    /** Runs projects and reports on them. */
    PROJECT_MANAGER,
    /** Reviews cases and verifies benefits. */
    FINANCE,
    /** Sits in the council and decides. */
    COUNCIL,
    /** Reads everything but personal data and changes nothing. */
    AUDITOR,
    /** Reads dashboards, gives ideas and kudos. */
    EMPLOYEE,
    /** Looks after people and access; above the profile SMALL it carries no business right. */
    ADMIN
}
