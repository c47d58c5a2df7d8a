/// What every reader of text needs before it knows what the text is: its charset, its dates, lists of words; pure.
package org.citaat.text;
