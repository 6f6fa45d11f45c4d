package dk.fleksbro.fair.ui.day;

import dk.fleksbro.fair.DayChange;
import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.fair.ReplanChange;
import dk.fleksbro.fair.Side;
import dk.fleksbro.fair.day.ChangesPage;
import dk.fleksbro.fair.day.DayGuest;
import dk.fleksbro.fair.day.Presence;
import dk.fleksbro.fair.ui.FairWords;
import dk.fleksbro.shared.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is different on the day of a fair, in words: of a guest, of what is not planned yet, and of what a plan would change. */
final class ChangeLines {

    private final ChangesPage page;

    ChangeLines(ChangesPage page) {
        this.page = page;
    }

    /** "Kort 1042, Anna Fleksjobber", or the name of the workplace. */
    static String guest(DayGuest guest) {
        if (guest.side() == Side.WORKPLACE) {
            return guest.name().orElse("");
        }
        String card = card(guest);
        return guest.name().map(name -> card + ", " + name).orElse(card);
    }

    static String card(DayGuest guest) {
        return Texts.text("plan.card", String.valueOf(guest.card()));
    }

    /** "kort 1042, kort 1044" */
    String cards(List<UUID> seekers) {
        return seekers.stream().map(seeker -> card(page.guest(seeker))).sorted().collect(Collectors.joining(", "));
    }

    /** "runde 3 (kl. 9.22)" */
    String round(int number) {
        return Texts.text("plan.round", number, time(number));
    }

    private String time(int number) {
        FairTimes.Round round = page.round(number);
        return FairWords.time(round.starts());
    }

    /** How it stands with a guest: "kommer fra runde 3", "bord 4 er lukket fra runde 5". */
    String state(DayGuest guest) {
        List<String> parts = new ArrayList<>(List.of(presence(guest)));
        for (int table : guest.tables()) {
            Integer from = page.closed().get(table);
            if (from != null) {
                parts.add(Texts.text("changes.state.closed", table, from));
            }
        }
        return String.join(", ", parts);
    }

    private String presence(DayGuest guest) {
        Presence presence = guest.presence();
        if (presence == null) {
            return Texts.of("changes.state.unknown", guest.side());
        }
        Integer from = presence.fromRound();
        Integer until = presence.untilRound();
        return switch (presence.status()) {
            case HERE ->
                from == null
                        ? Texts.text("changes.state.here")
                        : Texts.text("changes.state.here-from", Objects.requireNonNull(from));
            case LATE -> Texts.text("changes.state.late", from == null ? 1 : from);
            case LEFT -> Texts.text("changes.state.left", until == null ? 0 : until);
            case AWAY -> Texts.text("changes.state.away");
        };
    }

    String change(DayChange change) {
        return switch (change.kind()) {
            case PERSON -> Texts.text("changes.of", name(change.seeker()), state(page.guest(seeker(change))));
            case WITHDRAWN -> Texts.text("changes.withdrawn", name(change.seeker()));
            case LIMITS -> Texts.text("changes.limits", name(change.seeker()));
            case WORKPLACE ->
                Texts.text(
                        "changes.of", name(change.stand()), state(page.guest(Objects.requireNonNull(change.stand()))));
            case NO -> Texts.text("changes.no", name(change.seeker()), name(change.stand()));
            case ROUNDS -> Texts.text("changes.rounds", page.rounds().size());
        };
    }

    private static UUID seeker(DayChange change) {
        return Objects.requireNonNull(change.seeker());
    }

    private String name(@Nullable UUID guest) {
        return guest(page.guest(Objects.requireNonNull(guest)));
    }

    /** What a plan changes, for one of the two: the other is named. */
    String change(ReplanChange change, Side reader) {
        DayGuest other = page.guest(reader == Side.SEEKER ? change.stand() : change.seeker());
        String with = other.side() == Side.SEEKER ? card(other) : guest(other);
        return switch (change.why()) {
            case NEW -> Texts.text("proposal.change.new", with, round(change.to()), change.table());
            case DISPLACED, MOVED ->
                Texts.text(
                        "proposal.change.moved",
                        with,
                        time(change.from()),
                        time(change.to()),
                        change.to(),
                        change.table());
            case TABLE -> Texts.text("proposal.change.table", with, time(change.to()), change.table());
            case IMPOSSIBLE, GIVEN_UP -> {
                String gone = Texts.text("proposal.change.gone", with, time(change.from()));
                yield change.broken()
                        .map(rule -> gone + " " + Texts.text("proposal.change.rule", Texts.of("plan-rule", rule)))
                        .orElse(gone);
            }
        };
    }
}
