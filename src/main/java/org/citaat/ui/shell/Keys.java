package org.citaat.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.citaat.ui.article.ArticleViewModel;
import org.citaat.ui.sidebar.Place;

/// The keys of the window. Single letters count only while no field has the focus.
final class Keys {
    private final Actions actions;
    private final ArticleViewModel article;
    /// The key pressed last was a command: its letter must not end up in the field that the command opened.
    private boolean taken;

    Keys(Actions actions, ArticleViewModel article) {
        this.actions = actions;
        this.article = article;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (taken && !actions.busy()) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            taken = false;
            if (actions.busy()) {
                return;
            }
            boolean typing = typing(scene.getFocusOwner());
            if (event.isShortcutDown() ? shortcut(event, typing) : !typing && !event.isAltDown() && letter(event)) {
                taken = true;
                event.consume();
            }
        });
    }

    private static boolean typing(Node focus) {
        return focus instanceof TextInputControl field && field.isEditable();
    }

    private boolean shortcut(KeyEvent event, boolean typing) {
        boolean shift = event.isShiftDown();
        switch (event.getCode()) {
            case N -> actions.add();
            case C -> {
                return copy(shift, typing);
            }
            case F -> {
                if (!shift) {
                    return false;
                }
                actions.focusSearch();
            }
            case T -> {
                if (!shift) {
                    return false;
                }
                actions.switchTheme();
            }
            case DIGIT1 -> actions.go(Place.INBOX);
            case DIGIT2 -> actions.go(Place.ALL_QUOTES);
            case DIGIT3 -> actions.go(Place.FEEDS);
            case DIGIT4 -> actions.go(Place.LEARNT);
            case V, Z, Y -> {
                return !typing && edit(event.getCode(), shift);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean copy(boolean shift, boolean typing) {
        if (!actions.cardsInSight()) {
            return false;
        }
        if (shift) {
            actions.copyWithCitation();
        } else if (!typing) {
            actions.copy();
        }
        return shift || !typing;
    }

    private boolean edit(KeyCode code, boolean shift) {
        if (code == KeyCode.V) {
            actions.paste();
        } else if (code == KeyCode.Z && !shift) {
            actions.undo();
        } else {
            actions.redo();
        }
        return true;
    }

    private boolean letter(KeyEvent event) {
        switch (event.getCode()) {
            case J -> actions.moveInList(1);
            case K -> actions.moveInList(-1);
            case SLASH, DIVIDE -> actions.focusSearch();
            case F5 -> actions.refreshFeeds();
            default -> {
                return actions.cardsInSight() && cardLetter(event);
            }
        }
        return true;
    }

    /// Letters that act on the selected card, or on the words selected in the reader.
    private boolean cardLetter(KeyEvent event) {
        switch (event.getCode()) {
            case N -> article.move(1);
            case P -> article.move(-1);
            case Y -> article.keep();
            case X -> article.reject();
            case U -> article.changeSpeaker("");
            case E -> actions.changeSpeaker();
            case Q -> actions.quoteSelection();
            case I -> actions.openSource();
            default -> {
                return false;
            }
        }
        return true;
    }
}
