package dk.fleksbro.demo;

import dk.fleksbro.agreement.EmploymentId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An employment with the versions of its agreement.
 *
 * @param interval months between the talks
 * @param fiveYears whether the grant is for five years at a time
 */
record DemoJob(
        EmploymentId id,
        JobStory story,
        EmployedPerson person,
        DemoWorkplace workplace,
        LocalDate starts,
        @Nullable LocalDate ended,
        int interval,
        boolean fiveYears,
        List<JobVersion> versions) {}
