package dk.fleksbro.demo;

/** Where the people of the made-up municipality get their mail, for whoever signs in as one of them. */
public final class DemoMail {

    public static final String PASSWORD = DemoSignIns.PASSWORD;

    private DemoMail() {}

    public static String of(String name) {
        return DemoNames.email(name);
    }
}
