package waymark.app.bounds;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.lang.reflect.Method;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import waymark.api.choose.businesscase.BusinessCaseCommand.SubmitCase;
import waymark.api.understand.insight.InsightCommand.RewordInsight;
import waymark.app.bounds.world.CommandDoor;
import waymark.command.kernel.Sends;

/** A door that takes whatever comes. It is no component: only a test opens it, and shuts it. */
class PlantedDoor {

    static final String PATH = "/api/insights/{id}/planted";

    /** Told to be for analysts and project managers, while everybody may pass. */
    private static final CommandDoor OPEN_TO_ALL = new CommandDoor(
            "POST", "/api/quick-tracks", RewordInsight.class, null, false);

    /** Told to read its body, which it does not. */
    private static final CommandDoor DEAF = new CommandDoor(
            "PUT", "/api/business-cases/{id}/submission", SubmitCase.class, Map.class, false);

    /** What its body is said to be: anything at all. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Body(Object owner) {}

    /** The lapse that a bound has to find: this door, or one that is told to be another. */
    static CommandDoor lapse(String bound, CommandDoor planted) {
        return switch (bound) {
            case "no right" -> OPEN_TO_ALL;
            case "no JSON" -> DEAF;
            default -> planted;
        };
    }

    static RequestMappingInfo mapping(RequestMappingHandlerMapping all) {
        return RequestMappingInfo.paths(PATH).methods(RequestMethod.PUT)
                .options(all.getBuilderConfiguration()).build();
    }

    static Method handler() throws NoSuchMethodException {
        return PlantedDoor.class.getDeclaredMethod("take", String.class, Body.class);
    }

    @Sends(RewordInsight.class)
    @ResponseBody
    Map<String, Object> take(@PathVariable String id, @RequestBody Body body) {
        return Map.of("id", id, "owner", body.owner());
    }
}
