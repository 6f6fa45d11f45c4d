package dk.fleksbro.demo;

/** One of the made-up people anybody may sign in as, told on the console when the demo portal stands. */
public record DemoSignIn(String role, String email, String password) {}
