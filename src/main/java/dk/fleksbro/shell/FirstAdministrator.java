package dk.fleksbro.shell;

import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.Role;
import dk.fleksbro.shared.CannotStart;
import dk.fleksbro.shared.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Sends the one-time link that lets the first person in; as long as there is an administrator, it does nothing. */
@Component
@Conditional(InProduction.class)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountService accounts;
    private final String email;

    FirstAdministrator(AccountService accounts, @Value("${FLEKSBRO_ADMIN_EMAIL:}") String email) {
        this.accounts = accounts;
        this.email = email;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.hasAdministrator()) {
            return;
        }
        if (email.isBlank()) {
            LOG.warn("Nobody can administer the portal yet: set FLEKSBRO_ADMIN_EMAIL and start again.");
            return;
        }
        if (!EmailAddress.isValid(email)) {
            throw new CannotStart("FLEKSBRO_ADMIN_EMAIL is not an e-mail address.");
        }
        accounts.invite(new EmailAddress(email), "Administrator", Role.ADMIN, null);
        LOG.info("A link for the first administrator has been sent to the address in FLEKSBRO_ADMIN_EMAIL.");
    }
}
