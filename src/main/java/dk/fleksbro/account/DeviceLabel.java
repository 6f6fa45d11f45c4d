package dk.fleksbro.account;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a device is called in the list of devices: "Chrome, Android". */
final class DeviceLabel {

    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("Firefox", "Firefox"),
            Map.entry("SamsungBrowser", "Samsung Internet"),
            Map.entry("Chrome", "Chrome"),
            Map.entry("Safari", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS", "Mac"),
            Map.entry("Linux", "Linux"));

    private DeviceLabel() {}

    static String of(@Nullable String userAgent) {
        String agent = userAgent == null ? "" : userAgent;
        return name(BROWSERS, agent, "Browser") + ", " + name(SYSTEMS, agent, "?");
    }

    private static String name(List<Map.Entry<String, String>> names, String agent, String otherwise) {
        return names.stream()
                .filter(entry -> agent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
