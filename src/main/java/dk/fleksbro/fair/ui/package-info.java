@NullMarked
package dk.fleksbro.fair.ui;

import org.jspecify.annotations.NullMarked;
