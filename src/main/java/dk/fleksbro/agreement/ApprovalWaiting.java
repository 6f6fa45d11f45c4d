package dk.fleksbro.agreement;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Sentence;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose yes is waited for, and what has come of one that was recorded for somebody. */
@Component
class ApprovalWaiting implements WaitingSource {

    private static final int MOST = 50;

    /** Own agreements in which something about an approval is open. */
    private static final String OPEN = """
             and (citizen.consultant_id = :me or citizen.account_id = :me or exists (
                select 1 from workplace_contact mine where mine.workplace_id = employment.workplace_id and mine.account_id = :me))
            and (employment.ended_on is null or employment.ended_on >= :today)
            and (exists (select 1 from agreement_version o where o.open_of = employment.id)
                or exists (select 1 from agreement_approval oa join agreement_version ov on ov.id = oa.version_id
                    where ov.employment_id = employment.id
                        and (oa.objected_at is not null or (oa.lifted_at is null and oa.object_until >= :today))))
            """;

    private final EmploymentFiles files;
    private final Clock clock;

    ApprovalWaiting(EmploymentFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(SignedIn reader) {
        return Signatory.of(reader.role()).map(me -> lines(reader, me)).orElse(List.of());
    }

    private List<Waiting> lines(SignedIn reader, Signatory me) {
        LocalDate today = DanishTime.date(clock.instant());
        AccessScope scope =
                AccessScope.of(reader, SubjectKind.EMPLOYMENT, Part.AGREEMENT, Purpose.inEmployment(reader.role()));
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("me", reader.accountId());
        List<Waiting> lines = new ArrayList<>();
        for (EmploymentFile file : files.list(scope.sql() + OPEN, parameters, today, MOST)) {
            asked(file, me, reader, today, lines);
            recorded(file, me, reader, today, lines);
        }
        return lines;
    }

    private static void asked(
            EmploymentFile file, Signatory me, SignedIn reader, LocalDate today, List<Waiting> lines) {
        AgreementVersion open = file.open().orElse(null);
        if (open == null || !Missing.of(file.content(open)).isEmpty()) {
            return;
        }
        ApprovalState state = ApprovalState.of(file, open, today);
        if (!state.saysSomethingNew() || !state.asks(me)) {
            return;
        }
        Approval lost = state.of(me).lost();
        if (me == Signatory.MUNICIPALITY) {
            lines.add(line(2, file, "last", open.openedAt(), file.citizenName(), file.companyName()));
        } else if (lost != null && !lost.liftedSections().isEmpty()) {
            String changed = sections(file.content(open), lost, reader.locale());
            Instant since = Objects.requireNonNull(lost.liftedAt());
            lines.add(line(1, file, "again", since, other(file, me), changed));
        } else {
            lines.add(line(1, file, "asked", open.openedAt(), other(file, me)));
        }
    }

    /** What was recorded for a party: it can object, and then the consultant must act. */
    private static void recorded(
            EmploymentFile file, Signatory me, SignedIn reader, LocalDate today, List<Waiting> lines) {
        if (me == Signatory.MUNICIPALITY) {
            for (Approval objected : file.unansweredObjections()) {
                lines.add(line(
                        0,
                        file,
                        "objection",
                        Objects.requireNonNull(objected.objectedAt()),
                        Sentence.of("approval.party." + objected.party().name()),
                        file.citizenName(),
                        file.companyName()));
            }
            return;
        }
        file.openToObjection(me, today)
                .ifPresent(approval -> lines.add(line(
                        4,
                        file,
                        "recorded",
                        approval.approvedAt(),
                        other(file, me),
                        DanishTime.date(Objects.requireNonNull(approval.objectUntil()), reader.locale()))));
    }

    private static String sections(Content content, Approval lost, Locale locale) {
        return content.template().sections().stream()
                .filter(section -> lost.liftedSections().contains(section.key()))
                .map(section -> section.title().inSentence(locale))
                .collect(Collectors.joining(", "));
    }

    private static String other(EmploymentFile file, Signatory me) {
        return me == Signatory.CITIZEN ? file.companyName() : file.citizenName();
    }

    private static Waiting line(int urgency, EmploymentFile file, String what, Instant at, Object... about) {
        return new Waiting(
                urgency,
                Sentence.of("approval.waiting." + what, about),
                AgreementMessages.path(file.id(), "godkend"),
                at);
    }
}
