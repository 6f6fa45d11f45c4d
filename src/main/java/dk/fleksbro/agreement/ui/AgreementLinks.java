package dk.fleksbro.agreement.ui;

import dk.fleksbro.account.Role;
import dk.fleksbro.agreement.AgreementPage;
import dk.fleksbro.agreement.AgreementPages;
import dk.fleksbro.agreement.AgreementState;
import dk.fleksbro.consent.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where to go on from an agreement: the other pages of the employment its reader may open now. */
final class AgreementLinks {

    private static final Set<AgreementState> APPROVED = EnumSet.of(AgreementState.TO_COME, AgreementState.IN_FORCE);

    private AgreementLinks() {}

    record Link(String path, String textKey) {}

    static List<Link> of(AgreementPage page) {
        AgreementState state = page.state();
        Role role = page.reader().role();
        String agreement = AgreementPages.path(page.id());
        String followUp = "opfoelgning/" + page.id().value();
        boolean approved = APPROVED.contains(state);
        List<Link> links = new ArrayList<>();
        if (approved) {
            links.add(new Link(followUp, "agreement.link.follow-up"));
            links.add(new Link(
                    agreement + "/aendring", page.file().open().isEmpty() ? "agreement.link.change" : "change.follow"));
        }
        links.add(new Link(agreement + "/versioner", "agreement.link.versions"));
        if (state != AgreementState.CANCELLED && mayOpenCopy(page)) {
            links.add(new Link(agreement + "/kopi", "agreement.link.copy"));
        }
        if (approved && role != Role.CONSULTANT) {
            links.add(new Link(agreement + "/kolleger", "agreement.link.colleagues"));
        }
        if (approved) {
            links.add(new Link(followUp + "/noget-er-galt", "agreement.link.concern"));
            links.add(new Link(agreement + "/slut", "agreement.link.end"));
        }
        if (state == AgreementState.ENDED) {
            if (page.file().facts().released().containsKey(Part.CONCERN)) {
                links.add(new Link(followUp + "/noget-er-galt", "agreement.link.concern"));
            }
            links.add(new Link(agreement + "/slut", "exit.heading"));
        }
        return links;
    }

    /** The municipality reads the contract's copy only while the fleksjobber lets it. */
    private static boolean mayOpenCopy(AgreementPage page) {
        return page.reader().role() != Role.CONSULTANT
                || page.file().facts().released().containsKey(Part.CONTRACT_COPY);
    }
}
