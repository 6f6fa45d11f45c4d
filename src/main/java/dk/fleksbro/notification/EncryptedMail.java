package dk.fleksbro.notification;

import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Mail leaves this machine encrypted or not at all: a server that offers no STARTTLS is refused. Where the way to it is safe
 * by other means, {@code spring.mail.properties.mail.smtp.starttls.required=false} says so.
 */
@Component
public class EncryptedMail implements BeanPostProcessor {

    private static final String REQUIRED = "mail.smtp.starttls.required";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "");

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof JavaMailSenderImpl sender && !isThisMachine(sender.getHost())) {
            Properties properties = sender.getJavaMailProperties();
            properties.putIfAbsent(REQUIRED, "true");
        }
        return bean;
    }

    /** Whether what is sent to that host never leaves this machine. */
    public static boolean isThisMachine(@Nullable String host) {
        return host == null || THIS_MACHINE.contains(host);
    }
}
