@NullMarked
package dk.fleksbro.shared.ui;

import org.jspecify.annotations.NullMarked;
