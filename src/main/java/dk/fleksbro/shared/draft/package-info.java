@NullMarked
package dk.fleksbro.shared.draft;

import org.jspecify.annotations.NullMarked;
