package dk.fleksbro.demo;

import dk.fleksbro.agreement.ApprovalChannel;
import dk.fleksbro.agreement.Signatory;
import dk.fleksbro.agreement.VersionStatus;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The rows of employments, of what their agreements say and of who has approved it. */
final class DemoJobRows {

    private final DemoRows rows;
    private final DemoDays days;
    private final Chance chance;
    private final DemoEndings endings;
    private final Set<String> kept = new HashSet<>();

    DemoJobRows(DemoRows rows, DemoDays days, Chance chance) {
        this.rows = rows;
        this.days = days;
        this.chance = chance;
        this.endings = new DemoEndings(rows, chance);
    }

    void add(DemoJob job) {
        boolean approved = job.versions().stream().anyMatch(version -> !version.open());
        Instant written = written(job.versions().getFirst().from());
        rows.add(
                DemoTable.EMPLOYMENT,
                job.id().value(),
                1,
                job.person().id().value(),
                job.workplace().row().id().value(),
                null,
                null,
                approved ? job.starts() : null,
                job.ended(),
                job.ended() == null ? null : endings.end(job, job.ended()),
                chance.percent(60),
                JdbcTypes.utc(written),
                job.person().consultant().id().value());
        job.agreed().ifPresent(version -> sign(job, version));
        int number = 0;
        for (JobVersion version : job.versions()) {
            add(job, version, ++number, number == 1 ? written : written(version.from()));
        }
    }

    private void add(DemoJob job, JobVersion version, int number, Instant opened) {
        Instant closed = opened.plus(Duration.ofDays(6));
        String hash = version.content().hash();
        if (kept.add(hash)) {
            rows.add(DemoTable.AGREEMENT_CONTENT, hash, version.content().json(), JdbcTypes.utc(opened));
        }
        rows.add(
                DemoTable.AGREEMENT_VERSION,
                version.id(),
                1,
                job.id().value(),
                number,
                (version.open() ? VersionStatus.OPEN : VersionStatus.APPROVED).name(),
                hash,
                version.kind().name(),
                version.why(),
                version.from(),
                job.person().consultant().id().value(),
                JdbcTypes.utc(opened),
                version.open() ? null : JdbcTypes.utc(closed));
        for (int i = 0; i < version.approvedBy().size(); i++) {
            Signatory party = version.approvedBy().get(i);
            rows.add(
                    DemoTable.AGREEMENT_APPROVAL,
                    chance.id(),
                    version.id(),
                    party.name(),
                    hash,
                    ApprovalChannel.SIGNED_IN.name(),
                    account(job, party),
                    person(job, party),
                    "",
                    "",
                    JdbcTypes.utc(party == Signatory.MUNICIPALITY ? closed : opened.plus(Duration.ofDays(2L + i))));
        }
    }

    /** The portal keeps which agreed considerations nobody has said are in place. */
    private void sign(DemoJob job, JobVersion version) {
        boolean missing = version.content().rows("considerations").stream()
                .anyMatch(row -> !version.content().has("considerations." + row + ".since"));
        rows.add(DemoTable.AGREEMENT_SIGN, job.id().value(), missing ? version.from() : null, false);
    }

    /** So long before the day it takes effect, or not long ago, that all have had the time to say yes. */
    private Instant written(LocalDate from) {
        LocalDate latest = days.today().minusDays(7);
        LocalDate day =
                from.isBefore(latest) ? from.minusDays(chance.between(10, 25)) : latest.minusDays(chance.between(1, 9));
        return DemoDays.morning(day, chance);
    }

    static UUID account(DemoJob job, Signatory party) {
        return switch (party) {
            case EMPLOYER -> job.workplace().contact().value();
            case CITIZEN -> job.person().account().value();
            default -> job.person().consultant().id().value();
        };
    }

    static String person(DemoJob job, Signatory party) {
        return switch (party) {
            case EMPLOYER -> job.workplace().contactName();
            case CITIZEN -> job.person().name();
            default -> job.person().consultant().name();
        };
    }
}
