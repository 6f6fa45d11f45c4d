package dk.fleksbro.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param address the portal's own address as people type it, without a slash at the end
 * @param from the sender of the portal's mail
 * @param mailRetry how long to wait before a mail that did not get through is tried again; each further pause is longer
 */
@ConfigurationProperties("fleksbro")
record MailSettings(
        String address, String from, @DefaultValue("5s") Duration mailRetry) {}
