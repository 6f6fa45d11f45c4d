package dk.fleksbro.handover;

import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.StandIn;
import dk.fleksbro.account.StartAction;
import dk.fleksbro.account.StartActionSource;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** On the start page: for whom one stands in, where to say that one is away, and on the return what happened meanwhile. */
@Component
class HandoverStart implements StartActionSource, WaitingSource {

    /** How long somebody is welcomed back. */
    private static final int WELCOME_DAYS = 7;

    private final StandInService standIns;
    private final Clock clock;

    HandoverStart(StandInService standIns, Clock clock) {
        this.standIns = standIns;
        this.clock = clock;
    }

    @Override
    public List<StartAction> actionsFor(SignedIn reader) {
        if (reader.role() == Role.TEAM_LEAD) {
            return List.of(new StartAction(Sentence.of("handover.start.lead"), HandoverPaths.STAND_INS));
        }
        if (reader.role() != Role.CONSULTANT) {
            return List.of();
        }
        LocalDate today = DanishTime.date(clock.instant());
        List<StartAction> actions = new ArrayList<>();
        standIns.about(reader, today).stream()
                .filter(standIn -> !standIn.isOver(today))
                .forEach(standIn -> actions.add(action(standIn, reader, today)));
        actions.add(new StartAction(Sentence.of("handover.start.away"), HandoverPaths.STAND_INS));
        return actions;
    }

    @Override
    public Topic topic() {
        return Topic.MATCH;
    }

    @Override
    public List<Waiting> waitingFor(SignedIn reader) {
        if (reader.role() != Role.CONSULTANT) {
            return List.of();
        }
        LocalDate today = DanishTime.date(clock.instant());
        return standIns.about(reader, today).stream()
                .filter(standIn -> standIn.absent().equals(reader.id()) && standIn.isOver(today))
                .filter(standIn -> today.isBefore(standIn.backOn().plusDays(WELCOME_DAYS)))
                .map(HandoverStart::welcome)
                .toList();
    }

    /** Reading what happened is no work that a stand-in could do. */
    @Override
    public List<Waiting> workOf(SignedIn consultant) {
        return List.of();
    }

    private static Waiting welcome(StandIn standIn) {
        return new Waiting(
                1,
                Sentence.of("handover.welcome"),
                HandoverPaths.meanwhile(standIn.id()),
                DanishTime.instant(standIn.backOn(), LocalTime.MIDNIGHT));
    }

    private static StartAction action(StandIn standIn, SignedIn reader, LocalDate today) {
        LocalDate last = standIn.backOn().minusDays(1);
        Sentence sentence = standIn.absent().equals(reader.id())
                ? Sentence.of("handover.start.own", standIn.standInName(), standIn.firstDay(), last)
                : Sentence.of(
                        standIn.isOn(today) ? "handover.start.now" : "handover.start.soon",
                        standIn.absentName(),
                        standIn.firstDay(),
                        last);
        return new StartAction(sentence, HandoverPaths.sheets(standIn.id()));
    }
}
