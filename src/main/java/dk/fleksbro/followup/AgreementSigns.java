package dk.fleksbro.followup;

import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.EmploymentFile;
import dk.fleksbro.agreement.Terms;
import dk.fleksbro.agreement.VersionId;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an agreement says that calls for a look some weeks later; read when it is approved, so that lists need not read it. */
@Repository
class AgreementSigns {

    /** Weeks of two kinds are counted as half each. */
    private static final int WEEKS = 2;
    /** Less than this is rounding. */
    private static final long MINUTES_THAT_MATTER = 30;

    private final JdbcClient jdbc;

    AgreementSigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(EmploymentFile file, VersionId version) {
        file.versions().stream()
                .filter(v -> v.id().equals(version) && file.contents().containsKey(v.contentHash()))
                .findFirst()
                .ifPresent(v -> {
                    Content content = file.content(v);
                    keep(
                            file,
                            isConsiderationMissing(content) ? v.effectiveFrom() : null,
                            isWeekShorter(new Terms(content)));
                });
    }

    private void keep(EmploymentFile file, @Nullable LocalDate considerationsSince, boolean weekShorter) {
        jdbc.sql("""
                        insert into agreement_sign (employment_id, considerations_since, week_shorter) values (:id, :since, :shorter)
                        on duplicate key update considerations_since =
                            case when values(considerations_since) is null then null
                                else least(values(considerations_since), coalesce(considerations_since, values(considerations_since))) end,
                            week_shorter = values(week_shorter)
                        """)
                .param("id", file.id().value())
                .param("since", considerationsSince)
                .param("shorter", weekShorter)
                .update();
    }

    /** Whether a consideration is agreed that nobody has said is in place. */
    static boolean isConsiderationMissing(Content content) {
        return content.rows("considerations").stream()
                .anyMatch(row -> content.has("considerations." + row + ".category")
                        && !content.has("considerations." + row + ".since"));
    }

    /** How many considerations are in place by that day. */
    static int inPlace(Content content, LocalDate on) {
        return (int) content.rows("considerations").stream()
                .filter(row -> content.has("considerations." + row + ".since"))
                .filter(row -> !LocalDate.parse(content.get("considerations." + row + ".since"))
                        .isAfter(on))
                .count();
    }

    /** Whether the days of the week come to less than the hours that are agreed. */
    static boolean isWeekShorter(Terms terms) {
        if (terms.week().isEmpty() || terms.presenceMinutes().isEmpty()) {
            return false;
        }
        long twoWeeks = terms.week().stream()
                .mapToLong(day -> Duration.between(day.from(), day.to()).toMinutes()
                        * (day.weeks() == Terms.Weeks.EVERY ? WEEKS : 1))
                .sum();
        return twoWeeks / WEEKS + MINUTES_THAT_MATTER < terms.presenceMinutes().getAsInt();
    }
}
