/// Speech told without marks: what a reporting verb, "according to" or a verb's mood says that somebody said.
package org.citaat.quotes.indirect;
