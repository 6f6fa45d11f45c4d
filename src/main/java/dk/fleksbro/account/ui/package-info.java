@NullMarked
package dk.fleksbro.account.ui;

import org.jspecify.annotations.NullMarked;
