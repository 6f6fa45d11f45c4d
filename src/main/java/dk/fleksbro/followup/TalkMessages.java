package dk.fleksbro.followup;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells each move to the parties its row names, in the unit of work that makes it. */
@Component
class TalkMessages {

    private final Notices notices;

    TalkMessages(Notices notices) {
        this.notices = notices;
    }

    void tell(TalkFile file, TalkMove move, TalkParty mover) {
        Talk talk = file.talk();
        String event = "talk:" + talk.id().value() + ":v" + (talk.version() + 1) + ":" + move.name();
        move.told(talk.kind(), mover).forEach(party -> tell(file, party, move.tells(), event));
    }

    /** Both have answered: who answered first is told that there is something to see. */
    void pulsesAreOpen(TalkFile file, TalkParty answeredLast) {
        tell(
                file,
                answeredLast.other(),
                NoticeKind.TALK_PULSE_OPEN,
                "talk:" + file.talk().id().value() + ":pulse");
    }

    private void tell(TalkFile file, TalkParty party, NoticeKind kind, String event) {
        String path = TalkPaths.talk(file.talk().employment(), file.talk().id());
        people(file, party).forEach(account -> notices.tell(account, kind, event, path));
    }

    static Collection<AccountId> people(TalkFile file, TalkParty party) {
        return switch (party) {
            case CITIZEN -> List.of(file.citizen());
            case EMPLOYER -> file.employers();
            case CONSULTANT -> {
                Set<AccountId> consultants = new LinkedHashSet<>();
                if (file.consultant() != null) {
                    consultants.add(file.consultant());
                }
                AccountId inviting = file.talk().meeting().invitedBy();
                if (inviting != null && file.talk().kind().isWithMunicipality()) {
                    consultants.add(inviting);
                }
                yield consultants;
            }
        };
    }
}
