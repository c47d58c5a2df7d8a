package org.citaat.ui;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/// A cell whose words wrap at the width of its list, and which is as high as they need.
public abstract class WrappingCell<T> extends ListCell<T> {
    protected WrappingCell() {
        setPrefWidth(0);
    }

    /// A list asks its cells for their height without a width; wrapped words have none without one.
    @Override
    protected double computePrefHeight(double width) {
        Node graphic = getGraphic();
        if (graphic == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double inside = (width > 0 ? width : getWidth() > 0 ? getWidth() : getListView().getWidth())
                - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + graphic.prefHeight(inside) + snappedBottomInset();
    }
}
