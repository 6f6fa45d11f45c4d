@NullMarked
package dk.fleksbro.fair.ui.after;

import org.jspecify.annotations.NullMarked;
