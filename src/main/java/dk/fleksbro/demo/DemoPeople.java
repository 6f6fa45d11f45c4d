package dk.fleksbro.demo;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.Role;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** 730 fleksjobbere, each with a consultant; nearly all have a fleksjobbevis in use. */
final class DemoPeople {

    static final int FIRST_CANDIDATE = 1001;

    /** The visitor's fleksjobber and, right after, the one who has not begun. */
    private static final int SIGN_IN = 0;

    private static final int NEW_SIGN_IN = 1;
    private static final int EVERY_WITHOUT = 18;
    private static final int SIX_HOURS = 360;

    private final DemoRows rows;
    private final DemoAccounts accounts;
    private final DemoNames names;
    private final DemoStaff staff;
    private final DemoDays days;
    private final Chance chance;
    private final DemoPlaces places;
    private final ProfileMaker profiles;

    DemoPeople(DemoRows rows, DemoAccounts accounts, DemoNames names, DemoStaff staff, DemoDays days, Chance chance) {
        this.rows = rows;
        this.accounts = accounts;
        this.names = names;
        this.staff = staff;
        this.days = days;
        this.chance = chance;
        this.places = new DemoPlaces(chance);
        this.profiles = new ProfileMaker(chance);
    }

    List<DemoPerson> invite() {
        DemoProfileRows profileRows = new DemoProfileRows(rows, days, chance);
        DemoProfileDrafts drafts = new DemoProfileDrafts(rows, days, chance, profiles);
        List<Integer> minutes = WorkingTime.ofAll(chance);
        List<DemoPerson> all = new ArrayList<>();
        for (int i = 0; i < minutes.size(); i++) {
            DemoPerson person = person(i, minutes.get(i));
            FlexJobProfile profile = person.profile();
            if (profile != null) {
                profileRows.add(person, profile);
            } else if (i != NEW_SIGN_IN) {
                drafts.begin(person, minutes.get(i), all.size());
            }
            all.add(person);
        }
        return List.copyOf(all);
    }

    private DemoPerson person(int i, int most) {
        Instant since = days.ago(chance.between(60, 900), chance);
        CitizenRow citizen = citizen(i, since);
        if (i % EVERY_WITHOUT == NEW_SIGN_IN) {
            return new DemoPerson(citizen, consultant(i), null, since, false);
        }
        Instant published = days.ago(i == SIGN_IN ? 40 : chance.between(2, 55), chance);
        FlexJobProfile profile = i == SIGN_IN
                ? profiles.make(citizen.id(), Pattern.MILD, SIX_HOURS, published, BevisTexts.CALM)
                : profiles.make(citizen.id(), Pattern.any(chance), most, published);
        return new DemoPerson(citizen, consultant(i), profile, since, i == SIGN_IN || chance.percent(90));
    }

    private CitizenRow citizen(int i, Instant since) {
        String name = names.next();
        String email =
                switch (i) {
                    case SIGN_IN -> DemoSignIns.FLEX_WORKER;
                    case NEW_SIGN_IN -> DemoSignIns.NEW_FLEX_WORKER;
                    default -> DemoNames.email(name);
                };
        AccountId account = accounts.open(email, name, Role.FLEX_WORKER, staff.municipality(), since);
        DemoStaff.Consultant consultant = consultant(i);
        CitizenRow citizen = new CitizenRow(
                new CitizenId(chance.id()),
                account,
                staff.municipality(),
                consultant.id(),
                FIRST_CANDIDATE + i,
                name,
                names.phone(),
                i == SIGN_IN ? "7000" : places.next(),
                i > NEW_SIGN_IN && chance.percent(1));
        rows.add(
                DemoTable.CITIZEN,
                citizen.id().value(),
                1,
                account.value(),
                staff.municipality().value(),
                consultant.id().value(),
                citizen.candidateNo(),
                citizen.name(),
                citizen.phone(),
                citizen.postalCode(),
                citizen.addressProtected(),
                JdbcTypes.utc(since));
        return citizen;
    }

    private DemoStaff.Consultant consultant(int i) {
        return staff.consultants().get(i % staff.consultants().size());
    }
}
