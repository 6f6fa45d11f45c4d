package dk.fleksbro.vacancy;

import dk.fleksbro.employer.EmployerFixtures;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Roles for tests: sensible by themselves, each part can be set. */
@TestComponent
public class VacancyFixtures {

    private final Roles roles;
    private final EmployerFixtures employers;

    VacancyFixtures(Roles roles, EmployerFixtures employers) {
        this.roles = roles;
        this.employers = employers;
    }

    public FlexJobRoleId openRole(WorkplaceId workplace) {
        return role().at(workplace).open();
    }

    public FlexJobRoleId openRole(WorkplaceId workplace, String title, double hoursMin, double hoursMax) {
        return role().at(workplace).title(title).hours(hoursMin, hoursMax).open();
    }

    /** An open role of an employer made for it. */
    public FlexJobRoleId openRole() {
        return role().open();
    }

    public void close(FlexJobRoleId role) {
        roles.move(roles.state(role).orElseThrow(), RoleStatus.CLOSED, CloseReason.NO_LONGER_NEEDED, Instant.now());
    }

    public Builder role() {
        return new Builder();
    }

    /** Says what a role is to be; {@link #open()}, {@link #draft()} and the others make it. */
    public final class Builder {
        private @Nullable WorkplaceId workplace;
        private String title = "Pakke varer";
        private String description = "Du pakker varer i kasser sammen med en fast kollega.";
        private int minutesMin = 4 * 60;
        private int minutesMax = 6 * 60;
        private Weekdays weekdays = Weekdays.NONE;
        private int daysNeeded = 1;
        private String postalCode = "8000";
        private boolean fromHome;
        private @Nullable LocalDate startsOn;
        private int positions = 1;
        private final List<RoleTask> tasks = new ArrayList<>();
        private final List<RoleDemand> demands = new ArrayList<>();

        public Builder at(WorkplaceId where) {
            workplace = where;
            return this;
        }

        public Builder title(String text) {
            title = text;
            return this;
        }

        public Builder description(String text) {
            description = text;
            return this;
        }

        public Builder hours(double min, double max) {
            minutesMin = (int) (min * 60);
            minutesMax = (int) (max * 60);
            return this;
        }

        public Builder weekdays(DayOfWeek... days) {
            weekdays = Weekdays.of(List.of(days));
            return this;
        }

        public Builder daysNeeded(int days) {
            daysNeeded = days;
            return this;
        }

        public Builder postalCode(String code) {
            postalCode = code;
            return this;
        }

        public Builder fromHome() {
            fromHome = true;
            return this;
        }

        public Builder startsOn(LocalDate date) {
            startsOn = date;
            return this;
        }

        public Builder positions(int number) {
            positions = number;
            return this;
        }

        public Builder task(TaskKind kind) {
            tasks.add(new RoleTask(kind, false));
            return this;
        }

        public Builder optionalTask(TaskKind kind) {
            tasks.add(new RoleTask(kind, true));
            return this;
        }

        public Builder demand(Axis axis, Level asks) {
            demands.add(new RoleDemand(axis, asks, null, List.of()));
            return this;
        }

        public Builder adaptable(Axis axis, Level asks, Level to, Adaptation... by) {
            demands.add(new RoleDemand(axis, asks, to, Arrays.asList(by)));
            return this;
        }

        public FlexJobRoleId open() {
            FlexJobRoleId id = draft();
            roles.publish(roles.state(id).orElseThrow(), RoleStatus.OPEN, terms(), Instant.now());
            return id;
        }

        public FlexJobRoleId paused() {
            FlexJobRoleId id = open();
            roles.move(roles.state(id).orElseThrow(), RoleStatus.PAUSED, null, Instant.now());
            return id;
        }

        public FlexJobRoleId closed() {
            FlexJobRoleId id = open();
            close(id);
            return id;
        }

        /** With nothing typed yet. */
        public FlexJobRoleId draft() {
            WorkplaceId where =
                    workplace == null ? employers.employerAt(postalCode).workplace() : workplace;
            FlexJobRoleId id = FlexJobRoleId.create();
            roles.insertDraft(id, where, Instant.now());
            return id;
        }

        private RoleTerms terms() {
            return new RoleTerms(
                    title,
                    description,
                    new WeeklyHours(minutesMin),
                    new WeeklyHours(minutesMax),
                    weekdays,
                    daysNeeded,
                    "",
                    "",
                    true,
                    "",
                    postalCode,
                    fromHome,
                    startsOn,
                    positions,
                    tasks.isEmpty() ? List.of(new RoleTask(TaskKind.PACKING, false)) : tasks,
                    demands);
        }
    }
}
