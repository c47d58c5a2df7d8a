/// Bytes of a feed become its entries; lists of feeds (OPML) are read and written; pure.
package org.citaat.feeds;
