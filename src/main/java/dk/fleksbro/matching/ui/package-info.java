@NullMarked
package dk.fleksbro.matching.ui;

import org.jspecify.annotations.NullMarked;
