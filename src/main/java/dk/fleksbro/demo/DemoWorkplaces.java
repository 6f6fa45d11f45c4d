package dk.fleksbro.demo;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.Role;
import dk.fleksbro.employer.CompanyId;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.employer.WorkplaceRow;
import dk.fleksbro.shared.CvrNumber;
import dk.fleksbro.shared.PNumber;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 400 workplaces: the municipality's own, and those of some 300 companies. */
final class DemoWorkplaces {

    private static final int FIRST_CVR = 99_000_007;
    private static final long FIRST_P_NUMBER = 9_900_000_001L;
    private static final int EVERY_SECOND_BRANCH = 13;
    private static final int EVERY_UNCHECKED = 55;

    private final DemoRows rows;
    private final DemoAccounts accounts;
    private final DemoNames names;
    private final DemoStaff staff;
    private final DemoDays days;
    private final Chance chance;
    private final WorkplaceNames called;
    private final DemoPlaces places;
    private final List<DemoWorkplace> all = new ArrayList<>();
    private int cvr = FIRST_CVR - 1;
    private int companies;

    DemoWorkplaces(
            DemoRows rows, DemoAccounts accounts, DemoNames names, DemoStaff staff, DemoDays days, Chance chance) {
        this.rows = rows;
        this.accounts = accounts;
        this.names = names;
        this.staff = staff;
        this.days = days;
        this.chance = chance;
        this.called = new WorkplaceNames(chance);
        this.places = new DemoPlaces(chance);
    }

    private record Company(CompanyId id, CvrNumber cvr, String name, boolean checked, Instant since) {}

    List<DemoWorkplace> open() {
        Company municipality = company("Bælt Kommune", true);
        for (Sector sector : Sector.values()) {
            for (int i = 0; i < sector.municipal(); i++) {
                add(municipality, called.municipal(sector), sector, null);
            }
            for (int i = 0; i < sector.others(); i++) {
                addOther(sector, i);
            }
        }
        return List.copyOf(all);
    }

    private void addOther(Sector sector, int i) {
        DemoWorkplace before = all.isEmpty() ? null : all.getLast();
        if (i > 0 && before != null && i % EVERY_SECOND_BRANCH == 1) {
            addBranch(before);
            return;
        }
        String name = called.other(sector);
        Company company = company(name, companies % EVERY_UNCHECKED != EVERY_UNCHECKED - 1);
        add(company, name.replaceFirst(" (ApS|A/S|I/S)$", ""), sector, null);
    }

    private void addBranch(DemoWorkplace first) {
        WorkplaceRow row = first.row();
        Company same = new Company(
                row.company(),
                row.cvr(),
                row.companyName(),
                row.companyChecked(),
                days.ago(chance.between(20, 60), chance));
        add(same, row.name() + ", afdeling 2", first.sector(), first);
    }

    private Company company(String name, boolean checked) {
        companies++;
        do {
            cvr++;
        } while (!CvrNumber.isValid(String.valueOf(cvr)));
        Instant since = days.ago(checked ? chance.between(70, 900) : chance.between(1, 6), chance);
        Company company =
                new Company(new CompanyId(chance.id()), new CvrNumber(String.valueOf(cvr)), name, checked, since);
        AccountId by = chance.of(staff.consultants()).id();
        rows.add(
                DemoTable.COMPANY,
                company.id().value(),
                1,
                company.cvr().digits(),
                name,
                checked ? JdbcTypes.utc(since.plusSeconds(7200)) : null,
                checked ? by.value() : null,
                JdbcTypes.utc(since));
        return company;
    }

    private void add(Company company, String name, Sector sector, @Nullable DemoWorkplace sameContact) {
        boolean signIn = sector == Sector.SHOP && all.stream().noneMatch(other -> other.sector() == Sector.SHOP);
        WorkplaceRow row = new WorkplaceRow(
                new WorkplaceId(chance.id()),
                company.id(),
                company.name(),
                company.cvr(),
                new PNumber(String.valueOf(FIRST_P_NUMBER + all.size())),
                name,
                called.street(),
                signIn ? "7000" : places.next(),
                company.checked());
        rows.add(
                DemoTable.WORKPLACE,
                row.id().value(),
                1,
                row.company().value(),
                row.pNumber().digits(),
                row.name(),
                row.street(),
                row.postalCode(),
                JdbcTypes.utc(company.since()));
        String person = sameContact == null ? names.next() : sameContact.contactName();
        String phone = sameContact == null ? names.phone() : sameContact.phone();
        AccountId contact = sameContact == null
                ? accounts.open(
                        signIn ? DemoSignIns.EMPLOYER : DemoNames.email(person),
                        person,
                        Role.EMPLOYER,
                        null,
                        company.since())
                : sameContact.contact();
        rows.add(DemoTable.WORKPLACE_CONTACT, row.id().value(), contact.value(), phone, JdbcTypes.utc(company.since()));
        all.add(new DemoWorkplace(row, sector, contact, person, phone));
    }
}
