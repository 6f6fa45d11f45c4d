package dk.fleksbro.agreement;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Part;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.UnitOfWork;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The page on which an employment is ended and looked back at. */
@Service
@UnitOfWork
public class EndingPages {

    private final EmploymentReading reading;
    private final EmploymentFiles files;

    EndingPages(EmploymentReading reading, EmploymentFiles files) {
        this.reading = reading;
        this.files = files;
    }

    /**
     * An employment's end as its reader may know it.
     *
     * @param mine what the reader's own side has answered
     * @param both what both have answered, or nothing before both have
     */
    public record Page(
            EmploymentFile file,
            SignedIn reader,
            LocalDate today,
            Optional<Ending> ending,
            Optional<ExitAnswer> mine,
            Map<Signatory, ExitAnswer> both) {

        public Signatory party() {
            return Signatory.of(reader.role()).orElseThrow();
        }

        /** The fleksjobber, about an end that somebody else has written. */
        public boolean mayObject() {
            return party() == Signatory.CITIZEN
                    && ending.filter(end -> end.isOpenToObjection(today)).isPresent();
        }

        public boolean mayTakeBack() {
            return ending.filter(end -> end.canBeTakenBack(today))
                    .filter(end -> end.by() == party() || party() == Signatory.MUNICIPALITY)
                    .isPresent();
        }
    }

    public Page open(EmploymentId id) {
        return reading.open(
                id,
                Part.AGREEMENT_EDIT,
                "slut",
                Endings.COLUMNS,
                Map.of(),
                (opened, row) -> page(
                        opened,
                        Endings.ending(row.getString("ending")),
                        Endings.answers(row.getString("exit_answers"))));
    }

    /** As it is in this unit of work. */
    Page known(EmploymentReading.Opened opened) {
        return files.find(
                        opened.file().id(),
                        opened.today(),
                        Endings.COLUMNS,
                        Map.of(),
                        (file, row) -> page(
                                opened,
                                Endings.ending(row.getString("ending")),
                                Endings.answers(row.getString("exit_answers"))))
                .orElseThrow();
    }

    private static Page page(
            EmploymentReading.Opened opened, Optional<Ending> ending, Map<Signatory, ExitAnswer> answers) {
        boolean both = answers.containsKey(Signatory.EMPLOYER) && answers.containsKey(Signatory.CITIZEN);
        return new Page(
                opened.file(),
                opened.reader(),
                opened.today(),
                ending,
                Optional.ofNullable(answers.get(party(opened))),
                both ? Map.copyOf(answers) : Map.of());
    }

    static Signatory party(EmploymentReading.Opened opened) {
        return Signatory.of(opened.reader().role()).orElseThrow(NotFound::new);
    }
}
