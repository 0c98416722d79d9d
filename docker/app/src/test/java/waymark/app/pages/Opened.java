package waymark.app.pages;

import waymark.app.testing.Answer;

/**
 * What stands at an address.
 *
 * @param type its content type, empty where it says none
 * @param leadsTo where it sends its reader on, empty where it does not
 */
public record Opened(int status, String type, String text, String leadsTo) {

    /** The same, of what the program answered. */
    public static Opened of(Answer answer) {
        return new Opened(answer.status(), answer.optional("Content-Type"), answer.text(),
                answer.optional("Location"));
    }

    static Opened page(String text) {
        return new Opened(200, "text/html", text, "");
    }

    /** Whether it is a page to read. */
    public boolean isPage() {
        return status < 300 && type.startsWith("text/html");
    }
}
