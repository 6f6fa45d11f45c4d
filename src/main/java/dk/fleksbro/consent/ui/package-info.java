@NullMarked
package dk.fleksbro.consent.ui;

import org.jspecify.annotations.NullMarked;
