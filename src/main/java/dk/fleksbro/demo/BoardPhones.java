package dk.fleksbro.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/**
 * Thousands of phones that show the board of a fair, in a process of their own: each fetches the page, listens for news, and fetches
 * again when there is some; one that may not listen asks every 20 seconds. Counts from “count” on its input until “stop”.
 */
final class BoardPhones {

    private static final int POLL_MILLIS = 20_000;
    private static final int SPREAD_MILLIS = 2_000;
    private static final int ARRIVE_MILLIS = 3;

    private final int port;
    private final String path;
    private final CountDownLatch arriving;
    private final LongAdder bytes = new LongAdder();
    private final LongAdder pages = new LongAdder();
    private final LongAdder unchanged = new LongAdder();
    private final LongAdder news = new LongAdder();
    private final LongAdder polling = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder cookies = new LongAdder();

    private BoardPhones(int port, String path, int phones) {
        this.port = port;
        this.path = path;
        this.arriving = new CountDownLatch(phones);
    }

    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[2]);
        BoardPhones phones = new BoardPhones(Integer.parseInt(args[0]), args[1], count);
        for (int i = 0; i < count; i++) {
            Thread.ofVirtual().start(phones::run);
            Thread.sleep(ARRIVE_MILLIS);
        }
        phones.arriving.await();
        System.out.println("ready");
        BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = told.readLine(); line != null && !line.equals("stop"); line = told.readLine()) {
            phones.bytes.reset();
            phones.pages.reset();
            phones.unchanged.reset();
            phones.news.reset();
        }
        System.out.printf(
                "%d %d %d %d %d %d %d%n",
                phones.bytes.sum(),
                phones.pages.sum(),
                phones.unchanged.sum(),
                phones.news.sum(),
                phones.polling.sum(),
                phones.failed.sum(),
                phones.cookies.sum());
        System.exit(0);
    }

    private void run() {
        try {
            String tag = fetch("");
            boolean listening = listen(tag);
            if (!listening) {
                polling.increment();
                arriving.countDown();
                while (true) {
                    sleep(POLL_MILLIS + ThreadLocalRandom.current().nextInt(SPREAD_MILLIS));
                    tag = fetch(tag);
                }
            }
        } catch (IOException e) {
            failed.increment();
            arriving.countDown();
        }
    }

    /** Until the portal closes; false when it does not let this phone listen. */
    private boolean listen(String first) throws IOException {
        String tag = first;
        try (Socket socket = ask(path + "/nu", "Accept: text/event-stream\r\n")) {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 256);
            String status = lines.readLine();
            if (status == null || !status.contains(" 200")) {
                return false;
            }
            String mark = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                bytes.add(line.length() + 2);
                if (!line.startsWith("data:")) {
                    continue;
                }
                if (mark.isEmpty()) {
                    arriving.countDown();
                } else if (!mark.equals(line)) {
                    news.increment();
                    sleep(ThreadLocalRandom.current().nextInt(SPREAD_MILLIS));
                    tag = fetch(tag);
                }
                mark = line;
            }
            return true;
        }
    }

    /** The page, packed, unless it is the one of that tag; its tag. */
    private String fetch(String tag) throws IOException {
        try (Socket socket = ask(
                path,
                "Accept: text/html\r\nAccept-Encoding: gzip\r\nConnection: close\r\n"
                        + (tag.isEmpty() ? "" : "If-None-Match: " + tag + "\r\n"))) {
            byte[] answer = socket.getInputStream().readAllBytes();
            bytes.add(answer.length);
            String head = new String(answer, 0, Math.min(answer.length, 2000), StandardCharsets.ISO_8859_1);
            if (head.contains("\r\nSet-Cookie")) {
                cookies.increment();
            }
            (head.startsWith("HTTP/1.1 304") ? unchanged : pages).increment();
            int at = head.indexOf("\r\nETag: ");
            return at < 0 ? tag : head.substring(at + 8, head.indexOf("\r\n", at + 8));
        }
    }

    private Socket ask(String address, String headers) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream()
                .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(Duration.ofMillis(millis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
