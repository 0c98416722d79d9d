package waymark.app.deliver.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class CostsHttpTest extends Spending {

    @Test
    void budget_committed_and_actual_run_up_month_by_month_to_the_cent() {
        String key = key();
        project(key);
        cost(key, "COMMITTED", "500", past);
        cost(key, "ACTUAL", "120.10", past);
        cost(key, "BUDGET", "1500", today.plusDays(70));
        Answer known = cost(key, "FORECAST", "4300", past);
        Answer last = cost(key, "ACTUAL", "0.20", today);
        Answer months = read("/api/projects/" + key + "/costs/months", last);
        assertThat(months.json().get("months").size()).isEqualTo(3);
        assertThat(money(months, "months/0/toDate/actual")).isEqualByComparingTo("120.10");
        assertThat(money(months, "months/1/moved/actual")).isEqualByComparingTo("0.20");
        assertThat(money(months, "months/1/toDate/actual")).isEqualByComparingTo("120.30");
        assertThat(money(months, "months/0/forecast")).isEqualByComparingTo("4300");
        assertThat(money(months, "sums/committed")).isEqualByComparingTo("500");
        assertThat(money(months, "unphased")).isEqualByComparingTo("2500");
        assertThat(money(months, "baseline")).isEqualByComparingTo("4000");
        Answer before = as(Part.AUDITOR).get("/api/projects/" + key + "/costs/months?knownAt="
                + known.header("Waymark-Position")).is(200);
        assertThat(money(before, "sums/actual")).isEqualByComparingTo("120.10");
    }

    @Test
    void a_cost_that_cannot_be_is_refused_at_its_field_wherever_it_is_said() {
        String project = "/api/projects/" + project(key()).reference();
        Map<String, Object> vast = Map.of("kind", "ACTUAL", "amount", euro("1000000000000.01"));
        assertThat(as(Part.FINANCE).post(project + "/costs", vast).is(422).at("field"))
                .isEqualTo("amount");
        assertThat(as(Part.PROJECT_MANAGER).post(project + "/weekly", Map.of("costs",
                List.of(Map.of("kind", "ACTUAL", "amount", euro("1")), vast))).is(422)
                .at("field")).isEqualTo("costs[1].amount");
    }

    @Test
    void lines_come_page_by_page_in_the_order_of_their_days_and_by_kind() {
        String key = key();
        Answer project = project(key);
        cost(key, "ACTUAL", "3", today);
        cost(key, "ACTUAL", "1", past);
        Answer last = cost(key, "COMMITTED", "2", past.plusDays(1));
        String address = "/api/projects/" + project.reference() + "/costs?limit=2";
        Answer first = read(address, last);
        assertThat(money(first, "lines/0/amount")).isEqualByComparingTo("1");
        assertThat(money(first, "lines/1/amount")).isEqualByComparingTo("2");
        assertThat(first.at("count")).isEqualTo("3");
        assertThat(money(first, "sums/actual")).isEqualByComparingTo("4");
        Answer next = read(address + "&from=" + first.at("next"), last);
        assertThat(next.json().get("lines").size()).isEqualTo(1);
        assertThat(money(next, "lines/0/amount")).isEqualByComparingTo("3");
        Answer ordered = read(address + "&kind=COMMITTED", last);
        assertThat(ordered.at("count")).isEqualTo("1");
        as(Part.EMPLOYEE).get("/api/projects/NO-SUCH/costs").refusedBy("COM-3", 404);
        as(Part.EMPLOYEE).get(address + "&kind=NONE").is(422);
    }
}
