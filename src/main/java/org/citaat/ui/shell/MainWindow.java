package org.citaat.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.citaat.ui.Words;

/// The window over one library.
public final class MainWindow {
    /// How often it is asked whether another program wrote to the library.
    private static final Duration LOOK = Duration.seconds(2);
    private static final List<String> FONTS = List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf",
            "Inter-Italic.otf", "NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf", "NotoSerif-Italic.ttf");

    private final ShellViewModel model;
    private final ShellView view;
    private final Scene scene;

    /// Builds the window's scene; nothing is shown yet.
    public MainWindow(ShellViewModel model, Words words, ThemeSwitch themes) {
        loadFonts();
        this.model = model;
        this.view = new ShellView(model, words, themes);
        this.scene = new Scene(view, 1280, 800);
        themes.dress(scene);
        new Keys(view, model.article()).install(scene);
    }

    private static void loadFonts() {
        for (String font : FONTS) {
            try (InputStream stream = MainWindow.class.getResourceAsStream("/org/citaat/ui/fonts/" + font)) {
                Font.loadFont(stream, 13);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /// Shows the window on a stage of its own.
    public void show(Stage stage, String title) {
        stage.setTitle(title);
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.setScene(scene);
        Timeline look = new Timeline(new KeyFrame(LOOK, event -> model.lookElsewhere()));
        look.setCycleCount(Animation.INDEFINITE);
        look.play();
        stage.setOnHidden(event -> look.stop());
        stage.show();
    }

    public Scene scene() {
        return scene;
    }

    public ShellView view() {
        return view;
    }
}
