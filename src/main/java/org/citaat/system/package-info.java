/// What the operating system offers: folders for applications and their data.
package org.citaat.system;
