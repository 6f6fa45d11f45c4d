package dk.fleksbro.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param address the portal's own address as people type it, without a slash at the end
 * @param from the sender of the portal's mail
 */
@ConfigurationProperties("fleksbro")
record MailSettings(String address, String from) {}
