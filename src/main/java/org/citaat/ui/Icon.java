package org.citaat.ui;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// Small drawings of our own, on a grid of 16 by 16, in the colour of the text around them.
public enum Icon {
    ADD("M7 2h2v5h5v2H9v5H7V9H2V7h5z"), SEARCH(
            "M6.5 1a5.5 5.5 0 0 1 4.4 8.8l3.7 3.7-1.1 1.1-3.7-3.7A5.5 5.5 0 1 1 6.5 1zm0 1.6a3.9 3.9 0 1 0 0 7.8 3.9 3.9 0 0 0 0-7.8z"), MOON(
                    "M6 1.5a6.6 6.6 0 1 0 8.5 8.5A5.8 5.8 0 0 1 6 1.5z"), SUN(
                            "M8 4.6a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8zM7.3 0h1.4v2.6H7.3zM7.3 13.4h1.4V16H7.3zM0 7.3h2.6v1.4H0zM13.4 7.3H16v1.4h-2.6zM2 3l1-1 1.8 1.8-1 1zM11.200 12.200l1-1L14 13l-1 1zM13 2l1 1-1.800 1.800-1-1zM3.800 11.200l1 1L3 14l-1-1z"), MORE(
                                    "M3 6.600a1.400 1.400 0 1 1 0 2.800 1.400 1.400 0 0 1 0-2.800zM8 6.600a1.400 1.400 0 1 1 0 2.800 1.400 1.400 0 0 1 0-2.800zM13 6.600a1.400 1.400 0 1 1 0 2.800 1.400 1.400 0 0 1 0-2.800z"), INBOX(
                                            "M3 2h10l2 7v5H1V9zm1.200 1.500L2.800 8.500H5.500a2.500 2.500 0 0 0 5 0h2.700l-1.400-5z"), QUOTES(
                                                    "M2 4h5v5.500L4.500 13H2.800L4.200 9.500H2zm7 0h5v5.500L11.500 13H9.800l1.400-3.500H9z"), TO_CHECK(
                                                            "M8 1l7 7-7 7-7-7zm0 2.300L3.300 8 8 12.700 12.700 8z"), UNSURE(
                                                                    "M8 1l7 7-7 7-7-7z"), CHECK(
                                                                            "M13.700 3.300l1.100 1.100-8.600 8.600L1.200 8l1.100-1.100 3.900 3.900z"), PENCIL(
                                                                                    "M11.500 1.500l3 3L5.500 13.500l-4 1 1-4zm0 2.100L3.900 11.200l-.4 1.300 1.300-.4 7.600-7.600z"), CROSS(
                                                                                            "M3.300 2.200L8 6.900l4.700-4.700 1.100 1.100L9.100 8l4.700 4.700-1.100 1.100L8 9.100l-4.700 4.700-1.100-1.100L6.900 8 2.200 3.300z"), HAND(
                                                                                                    "M2 3h12v8H8l-4 3.500V11H2zm1.500 1.500v5h2v1.700l1.900-1.700h5.100v-5z"), FEED(
                                                                                                            "M2 2a12 12 0 0 1 12 12h-1.800A10.200 10.200 0 0 0 2 3.800zM2 6.500A7.500 7.500 0 0 1 9.500 14H7.700A5.700 5.700 0 0 0 2 8.300zM3.600 10.800a1.600 1.600 0 1 1 0 3.200 1.600 1.600 0 0 1 0-3.200z"), LEARNT(
                                                                                                                    "M8 2l7.500 3.500L8 9 .500 5.500zM3.500 8.200L8 10.300l4.500-2.100v3.300L8 13.600l-4.500-2.100zM14 7.300h1.200v5H14z"), PAPER(
                                                                                                                            "M3 1h7l3.500 3.500V15H3zm1.500 1.500v11h7.500V5.500H9v-3zM6 7.500h4.500V9H6zm0 3h4.500V12H6z");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /// A node `size` pixels wide and high; style it by the class `icon`.
    public Region node(double size) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        Region region = new Region();
        region.setShape(shape);
        region.setScaleShape(true);
        double wide = size * Math.min(1, shape.getLayoutBounds().getWidth() / 14);
        double high = size * Math.min(1, shape.getLayoutBounds().getHeight() / 14);
        region.setMinSize(wide, high);
        region.setPrefSize(wide, high);
        region.setMaxSize(wide, high);
        region.getStyleClass().add("icon");
        region.setMouseTransparent(true);
        return region;
    }
}
