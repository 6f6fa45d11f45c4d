@NullMarked
package dk.fleksbro.followup.ui;

import org.jspecify.annotations.NullMarked;
