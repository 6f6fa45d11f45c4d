package dk.fleksbro.fair;

import dk.fleksbro.employer.EmployerName;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards and names of those in a plan. */
@Repository
class PlanNames {

    private final JdbcClient jdbc;

    PlanNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives everybody who comes a number that nobody ever had; who has one keeps it. */
    void giveCards(FairId fair) {
        jdbc.sql("""
                        insert into fair_card (seeker_id) select guest.id from fair_seeker guest
                        where guest.fair_id = :fair and guest.status = 'YES'
                            and not exists (select 1 from fair_card card where card.seeker_id = guest.id) order by guest.id
                        """).param("fair", fair.value()).update();
    }

    /** Everybody with a card; no name of somebody with name and address protection. */
    Map<UUID, PlanPerson> people(FairId fair) {
        Map<UUID, PlanPerson> people = new HashMap<>();
        jdbc.sql("""
                        select guest.id, card.number, if(citizen.protected, null, citizen.name) as name from fair_seeker guest
                        join fair_card card on card.seeker_id = guest.id join citizen on citizen.id = guest.citizen_id
                        where guest.fair_id = :fair
                        """).param("fair", fair.value()).query(row -> {
            people.put(
                    JdbcTypes.uuid(row, "id"),
                    new PlanPerson(row.getLong("number"), Optional.ofNullable(row.getString("name"))));
        });
        return people;
    }

    Map<UUID, String> stands(FairId fair) {
        Map<UUID, String> stands = new HashMap<>();
        jdbc.sql("""
                        select guest.id, company.name as company_name, workplace.name as workplace_name from fair_workplace guest
                        join workplace on workplace.id = guest.workplace_id join company on company.id = workplace.company_id
                        where guest.fair_id = :fair
                        """).param("fair", fair.value()).query(row -> {
            stands.put(
                    JdbcTypes.uuid(row, "id"),
                    EmployerName.of(row.getString("company_name"), row.getString("workplace_name")));
        });
        return stands;
    }
}
