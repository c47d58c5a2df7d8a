package org.citaat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "org.citaat";
    private static final Path SOURCES = Path.of("src/main/java", ROOT.split("\\."));
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /// The plan of the house: what each package may use, besides itself.
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("model", Set.of()),
            entry("quotes", Set.of("model")),
            entry("compare", Set.of("model")),
            entry("web", Set.of("model")),
            entry("text", Set.of("model")),
            entry("reading", Set.of("model", "text")),
            entry("feeds", Set.of("model", "text")),
            entry("library", Set.of("model")),
            entry("cite", Set.of("model")),
            entry("export", Set.of("model", "cite")),
            entry("system", Set.of("model")),
            entry("app",
                    Set.of("model", "text", "quotes", "compare", "web", "reading", "feeds", "library", "cite", "export",
                            "system")),
            entry("cli", Set.of("model", "app", "library", "quotes", "export", "cite")),
            entry("ui", Set.of("model", "library", "cite", "export", "app")));

    @Test
    void partsMeetOnlyInApp() {
        LayeredArchitecture plan = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .withOptionalLayers(true)
                .layer("main")
                .definedBy(ROOT);
        for (String part : MAY_USE.keySet()) {
            plan = plan.layer(part).definedBy(ROOT + "." + part + "..");
        }
        for (var each : MAY_USE.entrySet()) {
            var layer = plan.whereLayer(each.getKey());
            plan = each.getValue().isEmpty()
                    ? layer.mayNotAccessAnyLayer()
                    : layer.mayOnlyAccessLayers(each.getValue().toArray(String[]::new));
        }
        plan.whereLayer("main")
                .mayNotBeAccessedByAnyLayer()
                .ensureAllClassesAreContainedInArchitecture()
                .check(CLASSES);
    }

    /// The compiler copies constants into the class that uses them, so bytecode alone does not show every use.
    @Test
    void importLinesFollowThePlanToo() throws IOException {
        Pattern imported = Pattern.compile("(?m)^import (?:static )?" + ROOT.replace(".", "\\.") + "\\.(\\w+)");
        List<String> strangers = new ArrayList<>();
        for (Path file : sources()) {
            Path inside = SOURCES.relativize(file);
            if (inside.getNameCount() == 1) {
                continue;
            }
            String part = inside.getName(0).toString();
            imported.matcher(Files.readString(file))
                    .results()
                    .map(m -> m.group(1))
                    .filter(other -> !other.equals(part)
                            && !MAY_USE.getOrDefault(part, Set.of()).contains(other))
                    .forEach(other -> strangers.add(inside + " imports " + other));
        }
        assertEquals(List.of(), strangers);
    }

    @Test
    void viewModelsKnowNoWidgets() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")

                .check(CLASSES);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void javafxStaysInUi() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "java.awt..")
                .check(CLASSES);
    }

    @Test
    void onlyLibraryKnowsSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".library..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.sqlite..")
                .check(CLASSES);
    }

    @Test
    void onlyWebReachesTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".web..", ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "com.sun.net.httpserver..")
                .check(CLASSES);
    }

    @Test
    void onlyReadersKnowJsoup() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".reading..", ROOT + ".feeds..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(CLASSES);
    }

    @Test
    void eachOfTheseLibrariesHasOneHome() {
        Map<String, String> homes = Map.of(
                "jfx.incubator..", ROOT + ".ui.reader..",
                "net.harawata.appdirs..", ROOT + ".system..",
                "picocli..", ROOT + ".cli..",
                "org.apache.pdfbox..", ROOT + ".reading.pdf..",
                "org.apache.james..", ROOT + ".reading.mail..",
                "com.github.difflib..", ROOT + ".compare..",
                "org.commonmark..", ROOT + ".reading.markdown..",
                "de.siegmar.fastcsv..", ROOT + ".reading.exports..");
        homes.forEach((library, home) -> noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
    }

    @Test
    void screensAreWrittenInCode() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".fxml")).toList());
        }
    }

    @Test
    void purePartsTouchNoFiles() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".model..", ROOT + ".quotes..", ROOT + ".compare..", ROOT + ".text..",
                        ROOT + ".reading..", ROOT + ".feeds..",
                        ROOT + ".cite..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.sql..", "java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.(File|RandomAccess).*|java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection)")
                .check(CLASSES);
    }

    @Test
    void modelIsRecordsEnumsAndSealedTypes() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".model..")
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces()
                .check(CLASSES);
    }

    @Test
    void staticStateIsConstant() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(ROOT + "..")
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }

    @Test
    void filesStaySmall() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            if (Files.readAllLines(file).size() > 300) {
                tooLong.add(file.toString());
            }
        }
        assertEquals(List.of(), tooLong);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
