/// Mails and web archives in the form of mails: EML and MHTML.
package org.citaat.reading.mail;
