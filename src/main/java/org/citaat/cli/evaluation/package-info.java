/// How right quotations are, against texts that people marked up: the figures, and where they come from; pure.
package org.citaat.cli.evaluation;
