/// Where the open article comes from: its facts, what proves them, and what changed since.
package org.citaat.ui.source;
