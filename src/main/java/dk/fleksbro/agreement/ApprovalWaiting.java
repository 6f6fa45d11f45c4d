package dk.fleksbro.agreement;

import dk.fleksbro.account.About;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose yes is waited for, and what has come of one that was recorded for somebody. */
@Component
class ApprovalWaiting implements WaitingSource {

    private static final int MOST = 200;
    private static final Duration LONG = Duration.ofDays(7);

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
    public Topic topic() {
        return Topic.AGREEMENT;
    }

    @Override
    public List<Waiting> waitingFor(SignedIn reader) {
        return Signatory.of(reader.role()).map(me -> lines(reader, me)).orElse(List.of());
    }

    /** Besides the consultant’s own turn: whoever has had an agreement to approve for long. */
    @Override
    public List<Waiting> workOf(SignedIn consultant) {
        LocalDate today = DanishTime.date(clock.instant());
        List<Waiting> lines = new ArrayList<>();
        for (EmploymentFile file : open(consultant, today)) {
            asked(file, Signatory.MUNICIPALITY, consultant, today, lines);
            recorded(file, Signatory.MUNICIPALITY, consultant, today, lines);
            silent(file, today, lines);
        }
        return lines;
    }

    private List<Waiting> lines(SignedIn reader, Signatory me) {
        LocalDate today = DanishTime.date(clock.instant());
        List<Waiting> lines = new ArrayList<>();
        for (EmploymentFile file : open(reader, today)) {
            asked(file, me, reader, today, lines);
            recorded(file, me, reader, today, lines);
        }
        return lines;
    }

    private List<EmploymentFile> open(SignedIn reader, LocalDate today) {
        AccessScope scope =
                AccessScope.of(reader, SubjectKind.EMPLOYMENT, Part.AGREEMENT, Purpose.inEmployment(reader.role()));
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("me", reader.accountId());
        return files.list(scope.sql() + OPEN, parameters, today, MOST);
    }

    /** The citizen's or the employer's yes, waited for too long. */
    private void silent(EmploymentFile file, LocalDate today, List<Waiting> lines) {
        AgreementVersion open = file.open().orElse(null);
        Instant now = clock.instant();
        if (open == null
                || open.openedAt().isAfter(now.minus(LONG))
                || !Missing.of(file.content(open)).isEmpty()) {
            return;
        }
        ApprovalState state = ApprovalState.of(file, open, today);
        String path = AgreementMessages.path(file.id(), "godkend");
        UUID citizen = file.employment().citizen().value();
        for (Signatory party : state.saysSomethingNew() ? state.waitingFor() : List.<Signatory>of()) {
            About about =
                    switch (party) {
                        case CITIZEN -> About.citizenAt(citizen, file.citizenName(), path);
                        case EMPLOYER ->
                            About.workplaceAt(
                                    citizen,
                                    file.citizenName(),
                                    file.employment().workplace().value(),
                                    path);
                        case UNION, MUNICIPALITY -> About.of(citizen, file.citizenName());
                    };
            if (party != Signatory.MUNICIPALITY) {
                lines.add(line(
                                3,
                                file,
                                "silent",
                                open.openedAt(),
                                Sentence.of("approval.party." + party.name()),
                                Duration.between(open.openedAt(), now).toDays(),
                                file.companyName())
                        .about(about));
            }
        }
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
                at,
                About.of(file.employment().citizen().value(), file.citizenName()));
    }
}
