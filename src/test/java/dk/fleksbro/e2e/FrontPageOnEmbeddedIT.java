package dk.fleksbro.e2e;

class FrontPageOnEmbeddedIT extends FrontPage {}
