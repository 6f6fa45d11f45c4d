package dk.fleksbro.agreement;

import dk.fleksbro.shared.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who must approve a change and who is told of it, by the rules that ask and tell them. */
@Component
class PeopleDryRun implements DryRunPart {

    @Override
    public Topic topic() {
        return Topic.NOTICES;
    }

    @Override
    public List<Sentence> say(Planned planned) {
        ApprovalState state = ApprovalState.of(planned.file(), planned.version(), planned.after(), planned.today());
        List<Sentence> said = new ArrayList<>();
        if (!state.saysSomethingNew()) {
            return List.of(Sentence.of("dry-run.people.nothing"));
        }
        for (ApprovalState.Standing standing : state.standings()) {
            Sentence party = Sentence.of("approval.party." + standing.party().name());
            Optional<Sentence> line =
                    switch (standing.kind()) {
                        case ASKED, WAITS ->
                            Optional.of(
                                    standing.party() == Signatory.MUNICIPALITY
                                            ? Sentence.of("dry-run.people.last", party)
                                            : Sentence.of("dry-run.people.asked", party));
                        case CARRIED_OVER -> Optional.of(Sentence.of("dry-run.people.carried", party));
                        case APPROVED ->
                            Optional.of(
                                    loses(planned, standing)
                                            ? Sentence.of("dry-run.people.again", party)
                                            : Sentence.of("dry-run.people.approved", party));
                    };
            line.ifPresent(said::add);
        }
        for (Signatory party : Signatory.values()) {
            int people = AgreementMessages.accounts(planned.file(), party).size();
            if (people > 0) {
                said.add(Sentence.of("dry-run.people.told", Sentence.of("approval.party." + party.name()), people));
            }
        }
        return said;
    }

    /** A yes to the version as it is saved, and what is typed since touches the party. */
    private static boolean loses(Planned planned, ApprovalState.Standing standing) {
        Content saved = planned.file().content(planned.version());
        return ApprovalState.touches(planned.after(), saved.changedSections(planned.after()), standing.party());
    }
}
