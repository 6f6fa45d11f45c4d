@NullMarked
package dk.fleksbro.fair.ui.paper;

import org.jspecify.annotations.NullMarked;
