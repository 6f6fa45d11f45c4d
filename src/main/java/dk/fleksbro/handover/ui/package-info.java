@NullMarked
package dk.fleksbro.handover.ui;

import org.jspecify.annotations.NullMarked;
