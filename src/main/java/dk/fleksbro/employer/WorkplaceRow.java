package dk.fleksbro.employer;

import dk.fleksbro.shared.CvrNumber;
import dk.fleksbro.shared.PNumber;

/** A workplace and its company as others show them. */
public record WorkplaceRow(
        WorkplaceId id,
        CompanyId company,
        String companyName,
        CvrNumber cvr,
        PNumber pNumber,
        String name,
        String street,
        String postalCode,
        boolean companyChecked) {}
