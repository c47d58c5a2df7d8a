package org.citaat.ui.shell;

import org.citaat.ui.sidebar.Place;

/// What can be done from anywhere in the window: by button, menu and key alike.
interface Actions {
    /// Whether a pane over the window has all keys to itself.
    boolean busy();

    /// Whether the place shows the cards of an article; elsewhere nothing acts on one.
    boolean cardsInSight();

    void add();

    /// Takes in what is on the clipboard.
    void paste();

    /// Shows a place of the sidebar.
    void go(Place place);

    /// Tells where the open article comes from.
    void openSource();

    /// Lets the user's browser send pages.
    void openBrowser();

    /// Asks all feeds for what is new, and shows them.
    void refreshFeeds();

    void undo();

    void redo();

    void copyWithCitation();

    void copy();

    void switchTheme();

    void openSample();

    /// Makes the words selected in the reader a quotation.
    void quoteSelection();

    void focusSearch();

    /// Gives the focus to the list that the place shows.
    void leaveSearch();

    void changeSpeaker();

    /// Goes `steps` down in the list that the place shows.
    void moveInList(int steps);

    /// Shows the selected quotation in the text.
    void showInContext();
}
