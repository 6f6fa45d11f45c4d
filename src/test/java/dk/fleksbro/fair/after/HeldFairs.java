package dk.fleksbro.fair.after;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.fair.FairCrowd;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.FairTerms;
import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.fair.PlansInForce;
import dk.fleksbro.fair.SentFairs;
import dk.fleksbro.fair.SentFairs.Sent;
import dk.fleksbro.matching.Interest;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fairs for tests whose day is over: every date of the plan was held. */
@TestComponent
public class HeldFairs {

    private final SentFairs sent;
    private final PlansInForce plans;
    private final RatingService ratings;
    private final FairService service;
    private final JdbcClient jdbc;
    private final Clock clock;

    HeldFairs(
            SentFairs sent,
            PlansInForce plans,
            RatingService ratings,
            FairService service,
            JdbcClient jdbc,
            Clock clock) {
        this.sent = sent;
        this.plans = plans;
        this.ratings = ratings;
        this.service = service;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param dates in the order of the rounds */
    public record Held(Sent sent, List<PlannedDate> dates) {

        /** The date of the person with that place in the list and that workplace. */
        public PlannedDate date(int person, int workplace) {
            return dates.stream()
                    .filter(date -> date.seeker().equals(sent.seekers().get(person))
                            && date.stand().equals(sent.stands().get(workplace)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public Held with(int people, int workplaces) {
        Sent fair = sent.with(people, workplaces);
        List<PlannedDate> dates = plans.of(fair.fair()).orElseThrow().dates();
        dates.forEach(date -> fact(fair, date, true));
        new FairCrowd(jdbc, fair.fair()).status(FairStatus.HELD);
        return new Held(fair, dates);
    }

    public void fact(Sent fair, PlannedDate date, boolean held) {
        jdbc.sql("replace into fair_date_fact values (?, ?, ?, ?, ?, ?)")
                .params(
                        date.seeker(),
                        date.stand(),
                        date.round(),
                        held,
                        fair.scene().host().accountId(),
                        JdbcTypes.utc(clock.instant()))
                .update();
    }

    public void seekerSays(Held held, int person, int workplace, Interest interest) {
        PlannedDate date = held.date(person, workplace);
        SignedIn who = held.sent().people().get(person).account();
        says(who, held, date.seeker(), date.stand(), Rated.of(interest));
    }

    public void workplaceSays(Held held, int person, int workplace, Interest interest) {
        PlannedDate date = held.date(person, workplace);
        SignedIn who = held.sent().workplaces().get(workplace).contact();
        says(who, held, date.stand(), date.seeker(), Rated.of(interest));
    }

    public void says(SignedIn who, Held held, UUID guest, UUID other, Rated rated) {
        FairFixtures.as(who, () -> ratings.rate(held.sent().fair(), guest, other, rated));
    }

    /** Makes somebody the person's consultant. */
    public void consultant(Held held, int person, SignedIn consultant) {
        jdbc.sql("update citizen set consultant_id = ? where id = ?")
                .params(
                        consultant.accountId(),
                        held.sent().people().get(person).id().value())
                .update();
    }

    public void bothSay(Held held, int person, int workplace, Interest seeker, Interest other) {
        seekerSays(held, person, workplace, seeker);
        workplaceSays(held, person, workplace, other);
    }

    /** The end of the fair. */
    public Instant ends(Held held) {
        FairTerms terms = service.find(held.sent().fair()).orElseThrow().terms();
        return AnsweringTime.of(terms).ends();
    }
}
