@NullMarked
package dk.fleksbro.calendar.ui;

import org.jspecify.annotations.NullMarked;
