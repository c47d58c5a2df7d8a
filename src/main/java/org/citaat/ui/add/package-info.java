/// Taking something in: a link, text, or files.
package org.citaat.ui.add;
