package waymark.query.govern.duty;

import java.util.Map;

/** Where something is read; what has no page of its own is read in its history. */
public final class Places {

    private static final Map<String, String> PAGES = Map.of(
            "insight", "/understand/insights/",
            "problem", "/understand/problems/",
            "initiative", "/choose/initiatives/",
            "business-case", "/choose/cases/",
            "meeting", "/choose/meetings/",
            "project", "/deliver/projects/",
            "benefit", "/measure/benefits/",
            "outcome", "/tell/outcomes/");

    /** The address of its page, by its id and reference. */
    public static String of(String id, String reference) {
        String page = PAGES.get(id.substring(0, id.indexOf('/')));
        return page == null ? "/audit/history/" + id : page + reference;
    }

    private Places() {}
}
