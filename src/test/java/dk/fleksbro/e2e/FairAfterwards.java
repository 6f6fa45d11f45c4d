package dk.fleksbro.e2e;

/** What came of a fair: each side’s answer in private, the match both wanted, the next step, the report. */
record FairAfterwards(FairCast cast) {

    void walk() {
        ratings();
        nextStep();
        report();
    }

    /** Both say yes, and neither reads the other’s answer. */
    private void ratings() {
        Person seeker = cast.seekers.getFirst();
        seeker.open(cast.seekersPath("svar"));
        seeker.see("Har du lyst til at møde");
        seeker.look("fair-rating-seeker");
        seeker.hands.press("Ja");
        seeker.see("Gemt: Ja");
        seeker.look("fair-rating-seeker-yes");
        Person absent = cast.seekers.getLast();
        absent.open(cast.seekersPath("svar"));
        absent.see("Du har ikke haft nogen møder endnu.");
        Person employer = cast.employer;
        employer.open(cast.employersPath("svar"));
        employer.see("Svar for hvert kort.");
        employer.look("fair-rating-employer");
        employer.hands.press("Ja");
        employer.see("I har begge sagt ja.");
        employer.look("fair-rating-employer-yes");
    }

    private void nextStep() {
        Person host = cast.host;
        host.open(cast.path("efter"));
        host.see("Næste skridt");
        host.look("fair-after");
        Person seeker = cast.seekers.getFirst();
        seeker.open("/");
        seeker.see("I har begge sagt ja efter fleksjobmessen");
        seeker.look("fair-start-after");
    }

    private void report() {
        cast.host.open(cast.path("rapport"));
        cast.host.see("Hvad kom der ud af messen?");
        cast.host.look("fair-report");
    }
}
