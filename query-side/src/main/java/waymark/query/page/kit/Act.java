package waymark.query.page.kit;

import org.jspecify.annotations.Nullable;

/**
 * What a form does when it is sent.
 *
 * @param id a word that sets it apart from the other forms of its page
 * @param api method and address of the API, for example {@code POST /api/insights}
 * @param button what the button says it does
 * @param title how the closed form is called; the button's words unless set otherwise
 * @param version the version a change is made against, or null for an addition
 * @param then the page to go to afterwards; {@code {reference}} and {@code {stream}} stand for
 *     what was answered; null for the same page
 * @param said what the next page says has happened
 * @param file whether it carries a file rather than JSON
 */
public record Act(
        String id,
        String api,
        String button,
        String title,
        @Nullable Long version,
        @Nullable String then,
        String said,
        boolean file) {

    /** The same as a change of what was read at this version (COM-1). */
    public Act against(long read) {
        return new Act(id, api, button, title, read, then, said, file);
    }

    /** The same, called this while it is closed. */
    public Act titled(String words) {
        return new Act(id, api, button, words, version, then, said, file);
    }

    /** The same, leading to this page. */
    public Act then(String page) {
        return new Act(id, api, button, title, version, page, said, file);
    }

    /** The same, with this said on the next page. */
    public Act said(String sentence) {
        return new Act(id, api, button, title, version, then, sentence, file);
    }

    /** The same, carrying a file. */
    public Act withFile() {
        return new Act(id, api, button, title, version, then, said, true);
    }
}
