package waymark.app.frontdoor;

import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Command;
import waymark.api.kernel.Query;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Sends;
import waymark.log.LogUnavailable;
import waymark.log.NotAppended;
import waymark.query.kernel.Asks;

/** Handlers behind the door, one for each thing that can happen there. */
@TestConfiguration
class Planted {

    @WhoMay(Role.FINANCE)
    record Approve(String stream) implements Command {}

    @WhoMay
    record Suggest(String stream) implements Command {}

    record Unmarked(String stream) implements Command {}

    @WhoMay
    record ReadAll() implements Query<String> {}

    @WhoMay(everybody = true)
    record ReadBoard() implements Query<String> {}

    enum Colour {
        RED, GREEN
    }

    record Line(String name, Colour colour) {
        Line {
            Require.text("name", name, 10);
        }
    }

    record Paper(int number, @Nullable Line line, @Nullable Paper inner) {}

    record Heard(Actor actor, String key, String hash, long expected, String correlation) {
        static Heard of(Ask ask) {
            return new Heard(ask.actor(), ask.key().key(), ask.key().requestHash(),
                    ask.expected().orElse(-1), ask.correlation());
        }
    }

    @RestController
    @RequestMapping("/api/planted")
    static class Api {

        @Sends(Approve.class)
        @PostMapping("/approvals")
        Heard approve(Ask ask, @RequestBody Paper paper) {
            return Heard.of(ask);
        }

        @Sends(Suggest.class)
        @PostMapping("/suggestions")
        Heard suggest(@RequestBody Paper paper, Ask ask) {
            return Heard.of(ask);
        }

        @Sends(Unmarked.class)
        @PostMapping("/unmarked-commands")
        String unmarkedCommand() {
            return "never";
        }

        @GetMapping("/unmarked")
        String unmarked() {
            return "never";
        }

        @Asks(ReadAll.class)
        @GetMapping("/papers")
        String papers(@RequestParam int page, @RequestParam Colour colour) {
            return page + " " + colour;
        }

        @Asks(ReadAll.class)
        @GetMapping("/papers/{number}")
        String paper(@PathVariable int number, Actor actor) {
            return number + " for " + actor.person();
        }

        @Asks(ReadBoard.class)
        @GetMapping(path = "/board", produces = MediaType.APPLICATION_JSON_VALUE)
        String board(Actor actor) {
            return "\"open to " + actor.person() + "\"";
        }

        @Asks(ReadAll.class)
        @GetMapping("/failures/{kind}")
        String fail(@PathVariable String kind) {
            throw switch (kind) {
                case "refused" -> new Refused(GeneralRefusal.ALREADY_EXISTS, "It is INS-7.");
                case "wrapped" -> new CompletionException(
                        new CommandExecutionException("no", null, GeneralRefusal.NOT_SET_UP));
                case "moved" -> new NotAppended(NotAppended.Because.STREAM_MOVED, "insight/1");
                case "claimed" -> new NotAppended(NotAppended.Because.CLAIM_TAKEN, "secret");
                case "key" -> new NotAppended(NotAppended.Because.KEY_REUSED, "k");
                case "away" -> new LogUnavailable("jdbc:secret");
                default -> new IllegalStateException("class waymark.Secret at line 7");
            };
        }
    }

    @RestController
    static class Imports {

        @Sends(Suggest.class)
        @PostMapping("/api/feedback-imports")
        Heard upload(Ask ask, @RequestParam MultipartFile file) {
            return Heard.of(ask);
        }
    }

    @Controller
    static class Pages {

        @Asks(ReadAll.class)
        @ResponseBody
        @GetMapping(path = "/planted", produces = MediaType.TEXT_HTML_VALUE)
        String page(Actor actor) {
            return "<p>for " + actor.person() + "</p>";
        }

        @Asks(ReadBoard.class)
        @ResponseBody
        @GetMapping(path = "/board", produces = MediaType.TEXT_HTML_VALUE)
        String board() {
            return "<p>the board</p>";
        }

        @ResponseBody
        @GetMapping(path = "/planted/unmarked", produces = MediaType.TEXT_HTML_VALUE)
        String unmarked() {
            return "never";
        }
    }
}
