package waymark.query.govern.duty;

import java.util.Map;

/** Where something is read; what has no page of its own is read in its history. */
public final class Places {

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("insight", "/understand/insights/"),
            Map.entry("problem", "/understand/problems/"),
            Map.entry("persona", "/understand/personas/"),
            Map.entry("journey", "/understand/journeys/"),
            Map.entry("initiative", "/choose/initiatives/"),
            Map.entry("business-case", "/choose/cases/"),
            Map.entry("meeting", "/choose/meetings/"),
            Map.entry("project", "/deliver/projects/"),
            Map.entry("exception", "/deliver/exceptions/"),
            Map.entry("metric", "/measure/metrics/"),
            Map.entry("benefit", "/measure/benefits/"),
            Map.entry("claim-sample", "/measure/samples/"),
            Map.entry("outcome", "/tell/outcomes/"),
            Map.entry("rule-proposal", "/deliver/rules/"),
            Map.entry("design-rule", "/deliver/design-rules/"),
            Map.entry("feedback-source", "/listen/sources/"),
            Map.entry("followup", "/listen/follow-ups/"),
            Map.entry("feedback-import", "/listen/imports/"),
            Map.entry("objective", "/govern/objectives/"),
            Map.entry("erasure", "/govern/erasures/"),
            Map.entry("person", "/govern/people/"),
            Map.entry("department", "/govern/departments/"));

    /** The address of its page, by its id and reference. */
    public static String of(String id, String reference) {
        String page = PAGES.get(id.substring(0, id.indexOf('/')));
        return page == null ? "/audit/history/" + id : page + reference;
    }

    private Places() {}
}
