package waymark.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages on which somebody begins to read say in short what others say at length. */
class BeginningsDemoHttpTest extends DemoProgram {

    @Test
    void measuring_begins_with_what_it_paid_what_waits_and_how_good_forecasts_were() {
        String page = as("margit").open("/measure").is(200).text();
        String claims = read("/api/claims/awaiting").at("/count").asString();
        assertThat(page).contains("Is it paying?", "\u221210\u00a0%", "EUR\u00a0388k",
                "EUR\u00a061k in " + claims + "\u00a0claims", "Customers who stay",
                "Would customers recommend us?", "Relationship survey",
                "that was forecast, EUR 1.61 came");
    }

    @Test
    void an_initiative_leads_to_its_case_project_and_benefits_as_they_stand() {
        String page = as("margit").open("/choose/initiatives/INI-1").is(200).text();
        String leads = page.substring(page.indexOf("Where does it lead?"));
        assertThat(leads).contains(">BC-1</a>", "approved", ">PRJ-1</a>", "completed",
                ">BEN-1</a>", "Fewer missed visits", ">BEN-2</a>", "EUR\u00a0208k verified");
    }
}
