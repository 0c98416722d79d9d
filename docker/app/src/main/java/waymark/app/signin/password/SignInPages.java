package waymark.app.signin.password;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import waymark.app.door.Open;

/** The page with the two fields. */
@Hidden
@Controller
class SignInPages {

    @Open
    @GetMapping("/sign-in")
    String signIn(HttpServletRequest request, CsrfToken token, Model model) {
        // Asked for now, while the cookie it is derived from can still go out with the answer.
        var _ = token.getToken();
        model.addAttribute("said", said(request));
        model.addAttribute("good", "out".equals(request.getQueryString()));
        return "sign-in";
    }

    private static String said(HttpServletRequest request) {
        return switch (String.valueOf(request.getQueryString())) {
            case "wrong" -> "Login or password is not right.";
            case "wait" -> "There were too many attempts. Try again in some minutes.";
            case "again" -> "This page had grown old. Please sign in once more.";
            case "out" -> "You are signed out.";
            default -> "";
        };
    }
}
