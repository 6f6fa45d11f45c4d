package dk.fleksbro.demo;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.account.Role;
import java.util.ArrayList;
import java.util.List;

/** The municipality, its consultants and team lead, and the portal's administrator. */
record DemoStaff(MunicipalityId municipality, List<Consultant> consultants) {

    record Consultant(AccountId id, String name) {}

    private static final int CONSULTANTS = 7;
    private static final int SINCE_DAYS = 1000;

    /** Official codes of Danish municipalities lie between 0101 and 0860. */
    private static final String CODE = "0999";

    static final String NAME = "Bælt Kommune";

    static DemoStaff hire(DemoRows rows, DemoAccounts accounts, DemoNames names, DemoDays days, Chance chance) {
        MunicipalityId municipality = new MunicipalityId(chance.id());
        rows.add(DemoTable.MUNICIPALITY, municipality.value(), CODE, NAME);
        List<Consultant> consultants = new ArrayList<>();
        for (int i = 0; i < CONSULTANTS; i++) {
            String name = names.next();
            String email = i == 0 ? DemoSignIns.CONSULTANT : DemoNames.email(name);
            consultants.add(new Consultant(
                    accounts.open(email, name, Role.CONSULTANT, municipality, days.ago(SINCE_DAYS - i, chance)), name));
        }
        accounts.open(DemoSignIns.TEAM_LEAD, names.next(), Role.TEAM_LEAD, municipality, days.ago(SINCE_DAYS, chance));
        accounts.open(DemoSignIns.ADMINISTRATOR, names.next(), Role.ADMIN, null, days.ago(SINCE_DAYS, chance));
        return new DemoStaff(municipality, List.copyOf(consultants));
    }
}
