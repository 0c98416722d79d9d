package waymark.query.page.kit;

import java.util.List;
import org.springframework.stereotype.Component;

/** Makes fields and acts inside a template; there {@code ask}. */
@Component("ask")
public class Forms {

    /**
     * What a form does.
     *
     * @param id a word that sets it apart from the other forms of its page
     * @param api method and address, for example {@code POST /api/insights}
     * @param button what the button says it does
     */
    public Act act(String id, String api, String button) {
        return new Act(id, api, button, button, null, null, "Recorded.", false);
    }

    /** One line of text. */
    public Field text(String name, String label) {
        return field(name, label, Field.Kind.TEXT);
    }

    /** Several lines of text. */
    public Field area(String name, String label) {
        return field(name, label, Field.Kind.AREA);
    }

    /** A list of texts, one a line. */
    public Field lines(String name, String label) {
        return field(name, label, Field.Kind.LINES);
    }

    /** One of several; add them with {@code choice} or give a list. */
    public Field select(String name, String label) {
        return field(name, label, Field.Kind.SELECT);
    }

    /** One of these. */
    public Field select(String name, String label, List<Field.Choice> choices) {
        return new Field(name, label, Field.Kind.SELECT, null, null, false, choices);
    }

    /** Any number of these, sent as a list. */
    public Field pick(String name, String label, List<Field.Choice> choices) {
        return new Field(name, label, Field.Kind.PICK, null, null, false, choices);
    }

    /** An amount in this currency, sent as {@code {amount, currency}}. */
    public Field money(String name, String label, String currency) {
        return field(name, label, Field.Kind.MONEY).choice(currency, currency);
    }

    /** A day. */
    public Field date(String name, String label) {
        return field(name, label, Field.Kind.DATE);
    }

    /** A day and a time on the reader's clock, sent as an instant. */
    public Field moment(String name, String label) {
        return field(name, label, Field.Kind.MOMENT);
    }

    /** A whole number. */
    public Field whole(String name, String label) {
        return field(name, label, Field.Kind.WHOLE);
    }

    /** An exact decimal. */
    public Field decimal(String name, String label) {
        return field(name, label, Field.Kind.DECIMAL);
    }

    /** Yes or no. */
    public Field check(String name, String label) {
        return field(name, label, Field.Kind.CHECK);
    }

    /** A file; its form is {@code withFile}. */
    public Field file(String name, String label) {
        return field(name, label, Field.Kind.FILE);
    }

    /** What is sent along unseen. */
    public Field hidden(String name, Object value) {
        return field(name, name, Field.Kind.HIDDEN).value(value);
    }

    private static Field field(String name, String label, Field.Kind kind) {
        return new Field(name, label, kind, null, null, false, List.of());
    }
}
