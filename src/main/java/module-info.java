/// Citaat: finds who said what in news articles, keeps it, and cites it.
@org.jspecify.annotations.NullMarked module org.citaat {
    requires static org.jspecify;
    requires java.sql;
    requires java.net.http;
    requires jdk.httpserver;
    requires java.xml;
    requires javafx.controls;
    requires jfx.incubator.richtext;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.xerial.sqlitejdbc;
    requires org.jsoup;
    requires com.ibm.icu;
    requires com.github.albfernandez.juniversalchardet;
    requires com.fasterxml.jackson.jr.ob;
    requires net.harawata.appdirs;
    requires org.apache.pdfbox;
    requires apache.mime4j.core;
    requires apache.mime4j.dom;
    requires io.github.javadiffutils;
    requires org.commonmark;
    requires de.siegmar.fastcsv;
    requires info.picocli;

    opens org.citaat.cli to info.picocli;
}
