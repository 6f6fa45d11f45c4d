/**
 * Fleksjobmesser: a day on which fleksjobbere and employers meet for short talks at tables. The fair with its rounds, tables
 * and staff; the invitations, at least three weeks ahead, and the answers of both sides; the waiting list, which offers a
 * place to one at a time; and what a person can bear that day, which is a rule no plan may break. Both sides wish, and neither reads
 * the other's wishes; the plans of who meets whom are numbered, proved, and never changed once they are there. To come is
 * voluntary, and whoever has name and address protection stands on no list.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "scale",
            "document",
            "account",
            "consent",
            "notification",
            "document",
            "employer",
            "citizen",
            "vacancy",
            "matching",
            "agreement",
            "fairplan"
        })
package dk.fleksbro.fair;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
