@NullMarked
package dk.fleksbro.employer.ui;

import org.jspecify.annotations.NullMarked;
