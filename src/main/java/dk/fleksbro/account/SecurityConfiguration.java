package dk.fleksbro.account;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dk.fleksbro.account.ui.SignInNavigation;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;

/** Which addresses are open, where sign-in happens, and the headers that keep the pages from strangers' frames. */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {

    /** Nothing from elsewhere. Vaadin's client builds scripts and styles in the page, so those two cannot be narrower. */
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** An address the portal does not have is let through to the portal's own "not found", as a page only. */
    @Bean
    SecurityFilterChain filters(HttpSecurity http, DeviceMemory memory, SignedInSessions sessions) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/actuator/health/**",
                        "/error",
                        "/css/**",
                        "/fonts/**",
                        "/images/**",
                        "/styles.css",
                        "/favicon.svg",
                        "/js/**")
                .permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInNavigation.PATH, "/")
                .anyRequest(rest -> rest.access(
                        (who, what) -> new AuthorizationDecision(SessionGuard.opensPage(what.getRequest())))));
        http.logout(logout -> logout.addLogoutHandler(memory));
        http.addFilterAfter(new SessionGuard(sessions, memory), SecurityContextHolderAwareRequestFilter.class);
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(
                        org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy
                                .NO_REFERRER)));
        return http.build();
    }

    @Bean
    AuthenticationManager signIn(List<AuthenticationProvider> waysToSignIn) {
        return new ProviderManager(waysToSignIn);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
