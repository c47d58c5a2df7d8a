package org.citaat.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Light or dark: as the system has it, until the user chooses.
public final class ThemeSwitch {
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final Consumer<Theme> remember;
    private boolean chosen;

    /// Begins with the user's choice; with the system's where there is none.
    ///
    /// @param remember keeps what the user chooses from now on
    public ThemeSwitch(Optional<Theme> choice, Consumer<Theme> remember) {
        this.remember = remember;
        this.chosen = choice.isPresent();
        Platform.Preferences system = Platform.getPreferences();
        theme.set(choice.orElse(of(system.getColorScheme())));
        ChangeListener<ColorScheme> follow = (property, old, scheme) -> {
            if (!chosen) {
                theme.set(of(scheme));
            }
        };
        system.colorSchemeProperty().addListener(follow);
    }

    private static Theme of(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /// The user wants this one, whatever the system says.
    public void choose(Theme wanted) {
        chosen = true;
        theme.set(wanted);
        remember.accept(wanted);
    }

    /// Dresses a scene, now and whenever the theme changes.
    public void dress(Scene scene) {
        scene.getStylesheets().add(stylesheet());
        apply(scene.getRoot());
        theme.addListener((property, old, now) -> apply(scene.getRoot()));
    }

    private void apply(Parent root) {
        Application.setUserAgentStylesheet(theme.get() == Theme.DARK
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet());
        root.getStyleClass().removeAll(Theme.LIGHT.style(), Theme.DARK.style());
        root.getStyleClass().add(theme.get().style());
    }

    private static String stylesheet() {
        return String.valueOf(ThemeSwitch.class.getResource("/org/citaat/ui/css/citaat.css"));
    }
}
