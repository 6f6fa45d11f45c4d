package dk.fleksbro.demo;

import dk.fleksbro.account.Secrets;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Goes from page to page as a browser's own script does, on a device that is remembered, and shows nothing. */
final class BenchBrowser {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PREFIX = "for(;;);";

    private final URI portal;
    private final HttpClient http;
    private String key = "";
    private int ui;
    private int syncId;
    private int clientId;

    private BenchBrowser(URI portal, HttpClient http) {
        this.portal = portal;
        this.http = http;
    }

    static BenchBrowser of(UUID account, int port, JdbcClient jdbc) throws IOException, InterruptedException {
        String secret = Secrets.create();
        UUID device = UUID.randomUUID();
        jdbc.sql("""
                        insert into remembered_device (id, account_id, secret_hash, label, created_at, last_used_at)
                        values (?, ?, ?, 'bench', utc_timestamp(6), utc_timestamp(6))
                        """).params(device, account, Secrets.hash(secret)).update();
        URI portal = URI.create("http://localhost:" + port + "/");
        CookieManager cookies = new CookieManager();
        HttpCookie known = new HttpCookie("fleksbro-device", device + "." + secret);
        known.setPath("/");
        known.setVersion(0);
        cookies.getCookieStore().add(portal, known);
        BenchBrowser browser = new BenchBrowser(
                portal, HttpClient.newBuilder().cookieHandler(cookies).build());
        browser.begin();
        return browser;
    }

    private void begin() throws IOException, InterruptedException {
        http.send(
                HttpRequest.newBuilder(portal).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.discarding());
        String init = http.send(
                        HttpRequest.newBuilder(portal.resolve("?v-r=init&location=&query="))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        JsonNode config = JSON.readTree(init).get("appConfig");
        key = config.get("uidl").get("Vaadin-Security-Key").asString();
        syncId = config.get("uidl").get("syncId").asInt();
        ui = config.get("v-uiId").asInt();
    }

    /** Opens a page and says what its request took. */
    BenchProbe.Request open(String path) throws IOException, InterruptedException {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("route", path);
        data.put("query", "");
        data.put("appShellTitle", "");
        data.put("historyState", Map.of("idx", clientId));
        data.put("trigger", "");
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("csrfToken", key);
        message.put("rpc", List.of(Map.of("type", "event", "node", 1, "event", "ui-navigate", "data", data)));
        message.put("syncId", syncId);
        message.put("clientId", clientId++);
        String answer = http.send(
                        HttpRequest.newBuilder(portal.resolve("?v-r=uidl&v-uiId=" + ui))
                                .header("Content-Type", "application/json; charset=UTF-8")
                                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(message)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        BenchProbe.Request took = BenchProbe.lastRequest();
        JsonNode told = JSON.readTree(answer.startsWith(PREFIX) ? answer.substring(PREFIX.length()) : answer);
        JsonNode first = told.isArray() ? told.get(0) : told;
        if (first.get("syncId") == null || answer.contains("Siden findes ikke")) {
            throw new IllegalStateException("the portal refused " + path + ": " + answer);
        }
        syncId = first.get("syncId").asInt();
        return took;
    }
}
