package waymark.app.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.web.servlet.HandlerExceptionResolver;
import waymark.api.kernel.Actors;
import waymark.api.kernel.Role;
import waymark.app.door.Reader;
import waymark.app.door.Visitor;
import waymark.app.door.guard.Threshold;
import waymark.app.signin.password.SignInOutcome;
import waymark.app.signin.session.PersonFilter;
import waymark.app.signin.session.SessionCsrf;
import waymark.app.signin.session.SignInSessions;
import waymark.app.signin.token.TokenFilter;
import waymark.app.signin.token.Tokens;

/** Two ways in: programs show a token with each request, people have a session. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    private static final String[] ASSETS = {"/*.css", "/*.js", "/*.svg", "/*.png", "/*.ico",
            "/fonts/**", "/webjars/**"};

    private final Threshold threshold;
    private final SignInAnswers answers;

    SignInConfiguration(Threshold threshold, SignInAnswers answers) {
        this.threshold = threshold;
        this.answers = answers;
    }

    @Bean
    InstantSource signInClock() {
        return InstantSource.system();
    }

    /** Each filter would be timed with each request; the request as a whole is already. */
    @Bean
    static SecurityObservationSettings untimed() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain tokenWay(HttpSecurity http, Tokens tokens, Actors actors,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        http.securityMatcher(request -> Reader.isForPrograms(request)
                && TokenFilter.isShown(request));
        // A browser never adds a bearer token by itself, so there is nothing to forge.
        http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new TokenFilter(tokens, actors, problems),
                        AuthorizationFilter.class);
        return guarded(http);
    }

    @Bean
    @Order(2)
    SecurityFilterChain sessionWay(HttpSecurity http, SignInSessions sessions, Actors actors,
            SessionCsrf csrf, SignInOutcome outcome) {
        CookieRequestCache wanted = wantedPages();
        outcome.setRequestCache(wanted);
        http.csrf(it -> it.csrfTokenRepository(csrf)
                // What is signed is known by its signature, and no browser holds the secret.
                .ignoringRequestMatchers("/api/feedback-hooks/**",
                        "/api/project-hooks/**"))
                .requestCache(it -> it.requestCache(wanted))
                .addFilterBefore(new PersonFilter(sessions, actors), CsrfFilter.class)
                .formLogin(it -> it.loginPage("/sign-in").usernameParameter("login")
                        .passwordParameter("password").successHandler(outcome)
                        .failureHandler(outcome))
                .logout(it -> it.logoutUrl("/sign-out").addLogoutHandler(outcome)
                        .logoutSuccessUrl("/sign-in?out"));
        return guarded(http);
    }

    private SecurityFilterChain guarded(HttpSecurity http) {
        http.headers(new Headers())
                .sessionManagement(
                        it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        it -> it.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .authorizeHttpRequests(it -> it
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(ASSETS).permitAll()
                        .requestMatchers("/actuator/health/**").permitAll()
                        .requestMatchers("/actuator/metrics/**")
                        .access((who, asked) -> administrators(asked.getRequest()))
                        .requestMatchers("/actuator/**").denyAll()
                        .anyRequest().access(threshold));
        return http.build();
    }

    /** What goes on inside is for those who run the program. */
    private static AuthorizationDecision administrators(HttpServletRequest request) {
        return new AuthorizationDecision(Visitor.of(request).roles().contains(Role.ADMIN));
    }

    /** Where the person wanted to go before signing in: only pages, and only ours. */
    private static CookieRequestCache wantedPages() {
        var cache = new CookieRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && Reader.of(request) == Reader.PERSON);
        cache.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return cache;
    }
}
