@NullMarked
package dk.fleksbro.citizen.ui;

import org.jspecify.annotations.NullMarked;
