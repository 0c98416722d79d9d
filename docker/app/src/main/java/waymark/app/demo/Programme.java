package waymark.app.demo;

import java.io.PrintStream;
import java.util.List;
import waymark.app.demo.Guests.Guest;

/**
 * What is handed out when the demo has been played: who can sign in, and what to look at first.
 *
 * @param play the play, with the positions it marked
 * @param guests who can sign in
 * @param password with what, all of them
 */
record Programme(Play play, List<Guest> guests, String password) {

    private static final String LINE = "-".repeat(64);

    void print(PrintStream console) {
        console.println(LINE);
        console.println("  Quillhaven Broadband is a demo: its people and figures are made up.");
        console.println("  Its two years were entered just now, so every receipt is of today;");
        console.println("  what counts for an earlier day says so by its own date.");
        console.println("  An invoice of March was corrected in June. The end of March, as known");
        console.println("    before  " + march("march-invoice"));
        console.println("    since   " + march("june-correction"));
        console.println("  Everybody of the demo signs in with");
        console.println("  Demo password  " + password);
        guests.forEach(guest -> console.println("    " + guest.login() + "  " + guest.name() + " "
                + guest.trusted()));
        console.println(LINE);
    }

    private String march(String known) {
        return "/measure/receipt?kind=SPENT&asOf=" + play.day("March 31") + "&knownAt="
                + play.names().position(known);
    }
}
