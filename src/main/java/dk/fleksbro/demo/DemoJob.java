package dk.fleksbro.demo;

import dk.fleksbro.agreement.EmploymentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An employment with the versions of its agreement.
 *
 * @param number counts the employments; the first few are those of the people a visitor signs in as
 * @param interval months between the talks
 * @param fiveYears whether the grant is for five years at a time
 */
record DemoJob(
        int number,
        EmploymentId id,
        JobStory story,
        EmployedPerson person,
        DemoWorkplace workplace,
        LocalDate starts,
        @Nullable LocalDate ended,
        int interval,
        boolean fiveYears,
        List<JobVersion> versions) {

    /** What was agreed last, in force or to come; empty while nothing is. */
    Optional<JobVersion> agreed() {
        return versions.stream().filter(version -> !version.open()).reduce((before, after) -> after);
    }
}
