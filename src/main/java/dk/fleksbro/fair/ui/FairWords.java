package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import dk.fleksbro.fair.AnswerStatus;
import dk.fleksbro.fair.CardSign;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.FairTerms;
import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.ui.Texts;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Small words the pages of a fair have in common. */
public final class FairWords {

    private FairWords() {}

    public static FairId id(BeforeEnterEvent event) {
        return new FairId(
                UUID.fromString(event.getRouteParameters().get("fairId").orElseThrow()));
    }

    /** {@code torsdag 4. marts 2027 kl. 09.00 til 12.00} */
    public static String when(FairTerms terms) {
        return Texts.text(
                "fair.when",
                DanishTime.full(terms.starts(), Texts.locale()),
                time(terms.times().ends()));
    }

    public static String where(FairTerms terms) {
        String town = PostalCodes.find(terms.postalCode())
                .map(place -> terms.postalCode() + " " + place.town())
                .orElse(terms.postalCode());
        return terms.place() + ", " + terms.street() + ", " + town;
    }

    public static String time(LocalTime time) {
        return DanishTime.clock(time, Texts.locale());
    }

    /** How many rounds there are, when the last ends, and after which there is a break. */
    public static String rounds(FairTimes times, Function<LocalTime, String> show) {
        List<FairTimes.Round> rounds = times.rounds();
        String breaks = times.breaksAfter().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return breaks.isEmpty()
                ? Texts.text(
                        "fair.rounds.no-breaks",
                        rounds.size(),
                        show.apply(rounds.getLast().ends()))
                : Texts.text(
                        "fair.rounds",
                        rounds.size(),
                        show.apply(rounds.getLast().ends()),
                        breaks);
    }

    /** Where, when, and how long a talk lasts: for both sides alike. */
    public static DescriptionList facts(FairTerms terms) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        row(facts, "fair.fact.when", when(terms));
        row(facts, "fair.fact.where", where(terms));
        row(
                facts,
                "fair.fact.talks",
                Texts.text("fair.fact.talks.text", terms.times().dateMinutes()));
        row(facts, "fair.fact.answer-by", DanishTime.date(terms.answerBy(), Texts.locale()));
        return facts;
    }

    public static void row(DescriptionList list, String termKey, String description) {
        list.add(new DescriptionList.Term(Texts.text(termKey)), new DescriptionList.Description(description));
    }

    public static Span badge(FairStatus status) {
        Span badge = new Span(Texts.of("fair.status", status));
        badge.addClassNames(
                "badge",
                switch (status) {
                    case OPEN, RUNNING -> "badge-fits";
                    case CLOSED, PLANNED -> "badge-adaptable";
                    case DRAFT, HELD, FOLLOWED_UP -> "badge-neutral";
                    case CANCELLED -> "badge-blocked";
                });
        return badge;
    }

    public static Span badge(AnswerStatus status) {
        Span badge = new Span(Texts.of("fair.answer", status));
        badge.addClassNames(
                "badge",
                switch (status) {
                    case YES -> "badge-fits";
                    case WAITING, OFFERED -> "badge-adaptable";
                    case INVITED, NO -> "badge-neutral";
                });
        return badge;
    }

    /** "stribet stjerne": what can be called out of the sign on a card. */
    public static String sign(CardSign sign) {
        return Texts.text("card-sign." + sign.pattern().name(), Texts.of("card-sign", sign.shape()));
    }

    /** Where the staff's pages of a fair are. */
    public static String path(FairId id, String page) {
        return FairService.path(id) + "/" + page;
    }

    /** Opens the page anew, when what it shows is no longer so. */
    public static void refresh() {
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
