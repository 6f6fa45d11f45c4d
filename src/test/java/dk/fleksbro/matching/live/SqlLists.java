package dk.fleksbro.matching.live;

import dk.fleksbro.citizen.ProfileRow;
import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.PostalCodes.Place;
import dk.fleksbro.vacancy.PublishedRole;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same questions asked of MariaDB, made as easy for it as can be: only hours, the way and the axes, no days, times, tasks or
 * goals; how far it is stands in a table with an index. What the index answers is more.
 */
final class SqlLists {

    private static final int TIMES = 5;

    /** Verdict and score of the axes of one pair, asked by {@code d} and answered by {@code n}. */
    private static final String AXES = """
            max(case when d.asks > n.tolerates and (d.adaptable_to is null or d.adaptable_to > n.tolerates) then 3
                when d.asks > 0 and n.tolerates is null then 2 when d.asks > n.tolerates then 1 else 0 end) as verdict,
            round(100 * avg(case when d.asks = 0 or d.asks <= n.tolerates then 2 when d.adaptable_to <= n.tolerates then 1 else 0 end) / 2)
                as score
            """;

    private final JdbcClient jdbc;

    SqlLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void prepare() {
        jdbc.sql("create table bench_km (from_code varchar(4) not null, to_code varchar(4) not null, km int not null,"
                        + " primary key (from_code, km, to_code))")
                .update();
        Collection<Place> places = PostalCodes.all();
        for (Place from : places) {
            jdbc.sql("insert into bench_km values "
                            + places.stream()
                                    .map(to -> "('" + from.postalCode() + "','" + to.postalCode() + "',"
                                            + PostalCodes.kilometres(from, to) + ")")
                                    .collect(Collectors.joining(",")))
                    .update();
        }
        jdbc.sql("create index bench_role_place on flex_job_role (postal_code, status, minutes_min, minutes_max)")
                .update();
        jdbc.sql("create index bench_citizen_place on citizen (postal_code)").update();
        jdbc.sql("analyze table bench_km, flex_job_role, citizen").query().listOfRows();
    }

    void rolesFor(ProfileRow person) {
        jdbc.sql("select r.id, r.title, " + AXES + """
                        from (select id, title from flex_job_role where status = 'OPEN' and from_home
                                and minutes_min <= :most and minutes_max >= :least
                            union all select f.id, f.title from bench_km k join flex_job_role f on f.postal_code = k.to_code
                                where k.from_code = :code and k.km <= :reach and f.status = 'OPEN' and not f.from_home
                                    and f.minutes_min <= :most and f.minutes_max >= :least) r
                        left join role_demand d on d.role_id = r.id
                        left join profile_need n on n.citizen_id = :citizen and n.axis = d.axis
                        group by r.id, r.title having coalesce(verdict, 0) < 3 order by verdict, score desc, r.title, r.id limit 20
                        """)
                .param("most", person.profile().hoursMax().minutes())
                .param("least", person.profile().hoursMin().minutes())
                .param("code", person.citizen().postalCode())
                .param(
                        "reach",
                        person.profile().travel().reachKm(person.profile().radiusKm()))
                .param("citizen", person.citizen().id().value())
                .query()
                .listOfRows();
    }

    void peopleFor(PublishedRole role) {
        jdbc.sql("select c.id, c.candidate_no, " + AXES + """
                        from bench_km k join citizen c on c.postal_code = k.to_code
                        join flex_job_profile p on p.citizen_id = c.id and p.radius_km >= k.km
                            and p.minutes_max >= :least and p.minutes_min <= :most
                        join role_demand d on d.role_id = :role
                        left join profile_need n on n.citizen_id = c.id and n.axis = d.axis
                        where k.from_code = :code and k.km <= 200
                        group by c.id, c.candidate_no having verdict < 3 order by verdict, score desc, c.candidate_no limit 20
                        """)
                .param("least", role.hoursMin().minutes())
                .param("most", role.hoursMax().minutes())
                .param("role", role.id().value())
                .param("code", role.postalCode())
                .query()
                .listOfRows();
    }

    /** In milliseconds, after a few times that do not count. */
    double median(IntConsumer question) {
        double[] took = new double[TIMES];
        for (int n = -1; n < TIMES; n++) {
            long began = System.nanoTime();
            question.accept(n + 1);
            if (n >= 0) {
                took[n] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(took);
        return took[TIMES / 2];
    }
}
