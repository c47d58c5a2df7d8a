/// The only package that opens or accepts connections: one fetch is the bytes and how they were got.
package org.citaat.web;
