package dk.fleksbro.handover;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.ProfileColumns;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom somebody who is away is the consultant of. */
@Repository
class HandoverCitizens {

    private final JdbcClient jdbc;

    HandoverCitizens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Person(CitizenRow citizen, Optional<FlexJobProfile> profile) {}

    /** Those the reader may know the names of, by name. */
    List<Person> of(AccountId consultant, SignedIn reader, Purpose purpose, int limit) {
        AccessScope scope = AccessScope.of(reader, SubjectKind.CITIZEN, Part.NAME, purpose);
        return jdbc.sql("select " + ProfileColumns.ALL + ProfileColumns.FROM
                        + " where citizen.consultant_id = :consultant and " + scope.sql()
                        + " order by citizen.name, citizen.id limit :limit")
                .params(scope.parameters())
                .param("consultant", consultant.value())
                .param("limit", limit)
                .query((row, n) -> new Person(ProfileColumns.citizen(row), ProfileColumns.profile(row)))
                .list();
    }
}
