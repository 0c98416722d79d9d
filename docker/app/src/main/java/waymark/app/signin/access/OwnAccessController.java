package waymark.app.signin.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Require;
import waymark.app.door.SignedIn;
import waymark.app.door.Visitor;
import waymark.app.door.problem.HttpRefusal;
import waymark.app.door.problem.TurnedAway;
import waymark.app.signin.token.IssuedToken;
import waymark.app.signin.token.Token;
import waymark.app.signin.token.Tokens;

/** One's own access, for programs. */
@Tag(name = "govern")
@RestController
@RequestMapping(path = "/api/me", produces = MediaType.APPLICATION_JSON_VALUE)
class OwnAccessController {

    private final Tokens tokens;
    private final Access access;

    OwnAccessController(Tokens tokens, Access access) {
        this.tokens = tokens;
        this.access = access;
    }

    /**
     * @param label what the token is for, 1 to 100 characters
     * @param days until it runs out, 1 to 365; 90 where it is not said
     */
    record NewToken(@Nullable String label, @Nullable Integer days) {}

    /** @param label which calendar it is for, 1 to 100 characters; a usual one unless said */
    record NewCalendar(@Nullable String label) {}

    record NewPassword(@Nullable String current, @Nullable String next) {}

    @SignedIn
    @GetMapping("/tokens")
    @Operation(operationId = "listMyTokens", summary = "Your API tokens, without their secrets")
    List<Token> tokens(Actor who) {
        return tokens.list(who.person());
    }

    @SignedIn
    @PostMapping("/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "issueMyToken", summary = "A new API token; its secret, this once")
    IssuedToken issue(HttpServletRequest request, @RequestBody NewToken wish) {
        if (Visitor.isByToken(request)) {
            throw new TurnedAway(HttpRefusal.TOKEN_NOT_ENOUGH);
        }
        return tokens.issue(Visitor.of(request), Require.present("label", wish.label()),
                wish.days() == null ? OwnAccessPages.USUAL_DAYS : wish.days());
    }

    @SignedIn
    @PostMapping("/calendar")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "issueMyCalendar",
            summary = "A secret address of your due dates; its secret, this once")
    IssuedToken calendar(HttpServletRequest request, @RequestBody NewCalendar wish) {
        if (Visitor.isByToken(request)) {
            throw new TurnedAway(HttpRefusal.TOKEN_NOT_ENOUGH);
        }
        return tokens.issueCalendar(Visitor.of(request), wish.label());
    }

    @SignedIn
    @DeleteMapping("/tokens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "revokeMyToken", summary = "Withdraws one of your API tokens")
    void revoke(Actor who, @PathVariable String id) {
        tokens.revoke(who, id);
    }

    @SignedIn
    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "changeMyPassword", summary = "Replaces your password")
    void change(HttpServletRequest request, @RequestBody NewPassword wish) {
        access.changePassword(request, Require.present("current", wish.current()),
                Require.present("next", wish.next()));
    }
}
