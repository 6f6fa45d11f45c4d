@NullMarked
package dk.fleksbro.shared.jdbc;

import org.jspecify.annotations.NullMarked;
