package waymark.query.audit.history.said;

/** What stands in the place of what a history shows to nobody. */
enum Hidden {

    /** Text that tells of a person, erased or not. */
    PERSONAL("(personal)"),

    /** What one employee or fewer than five said (MET-5). */
    OF_EMPLOYEES("(of employees: told only of five or more)");

    private final String words;

    Hidden(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
