@NullMarked
package dk.fleksbro.worklist.ui;

import org.jspecify.annotations.NullMarked;
