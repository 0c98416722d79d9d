package waymark.app.life.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import waymark.app.life.Figures;
import waymark.app.life.Walk;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Two initiatives attack the problem; whoever knows something scores them. */
public record Proposing(Walk walk) {

    public void walked() {
        walk.told().chapter("Choose");
        walk.on("2026-11-10");
        proposed();
        scored();
    }

    private void proposed() {
        walk.refused("INI-1", 409, "Something is proposed that attacks no problem.",
                walk.as(Part.PROJECT_MANAGER).post("/api/initiatives",
                        initiative("A new logo on the vans", List.of())));
        walk.post(Part.PROJECT_MANAGER, "/api/initiatives",
                initiative("Two-hour install window", List.of("PRB-1")));
        walk.post(Part.PROJECT_MANAGER, "/api/initiatives",
                initiative("A concierge for every move", List.of("PRB-1")));
        Answer problem = walk.settled(Part.EMPLOYEE, "/api/problems/PRB-1",
                read -> read.json().get("initiatives").size() == 2);
        assertThat(problem.at("stage")).isEqualTo("ADDRESSED");
        walk.told().step("A project manager proposes two ways to end it; both name the problem.",
                "POST /api/initiatives", "INI-1 Two-hour install window",
                "INI-2 A concierge for every move", "PRB-1 " + problem.at("stage"));
    }

    private Map<String, Object> initiative(String title, List<String> problems) {
        return Map.of("title", title, "summary", "What would end it.", "problems", problems,
                "owner", walk.person(Part.PROJECT_MANAGER), "sponsor", walk.person(Part.CHAIR));
    }

    private void scored() {
        score(Part.ANALYST, "INI-1", 2000, 4);
        score(Part.FINANCE, "INI-1", 1500, 4);
        score(Part.ANALYST, "INI-2", 1200, 16);
        Answer ranking = walk.get(Part.EMPLOYEE, "/api/initiative-rankings/RICE");
        assertThat(ranking.at("initiatives/0/reference")).isEqualTo("INI-1");
        walk.told().step("Whoever knows something scores them; the median ranks.",
                "GET /api/initiative-rankings/RICE", ranked(ranking, 0), ranked(ranking, 1));
    }

    private void score(Part part, String initiative, int reach, int effort) {
        walk.post(part, "/api/initiatives/" + initiative + "/scores", Map.of("method", "RICE",
                "inputs", Map.of("REACH", reach, "IMPACT", 1, "CONFIDENCE", 0.8,
                        "EFFORT", effort)));
    }

    private static String ranked(Answer ranking, int place) {
        String at = "initiatives/" + place + "/";
        return ranking.at(at + "rank") + ". " + ranking.at(at + "reference") + " RICE "
                + Figures.figure(ranking, at + "consensus/median") + " by "
                + ranking.at(at + "consensus/scorers");
    }
}
