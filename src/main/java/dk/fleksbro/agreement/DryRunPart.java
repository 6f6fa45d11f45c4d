package dk.fleksbro.agreement;

import dk.fleksbro.shared.Sentence;
import java.time.LocalDate;
import java.util.List;

/** Says what a change would do, by the rules that do it, and writes nothing. Each feature tells of its own. */
public interface DryRunPart {

    /** The headings, in the order they are shown. */
    enum Topic {
        PAY,
        DATES,
        NOTICES
    }

    /**
     * A change that may come.
     *
     * @param version the open version
     * @param before what is in force on the day without it
     * @param after what the version says, or would say
     * @param from the day it would take effect
     */
    record Planned(
            EmploymentFile file,
            AgreementVersion version,
            Content before,
            Content after,
            LocalDate from,
            LocalDate today) {}

    Topic topic();

    List<Sentence> say(Planned planned);
}
