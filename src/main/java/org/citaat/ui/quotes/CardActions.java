package org.citaat.ui.quotes;

import javafx.scene.Node;

/// What the buttons of a card do.
interface CardActions {
    void copy();

    void keep();

    void unknown();

    void reject();

    /// Opens the choice of another speaker beside `owner`.
    void change(Node owner);
}
