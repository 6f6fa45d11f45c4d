@NullMarked
package dk.fleksbro.agreement.ui;

import org.jspecify.annotations.NullMarked;
