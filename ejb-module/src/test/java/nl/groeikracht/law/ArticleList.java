package nl.groeikracht.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of law with the tests that prove them, found by the names of the tests of all modules. */
final class ArticleList {

    private static final Pattern TEST = Pattern.compile("void\\s+((?:awb|atw|ecli|vo)_\\w+)\\s*\\(");
    private static final Pattern ARTICLE =
            Pattern.compile("(?:atw_\\d+|awb_(?:afd_)?\\d+_\\d+a?|ecli_[a-z]+_[a-z]+_\\d+_\\d+|vo_\\d+_\\d+)(?=_|$)");

    private final List<LawRule> rules;
    private final Map<LawRule, List<LawTest>> tests = new LinkedHashMap<>();
    private final List<LawTest> unknown = new ArrayList<>();

    private ArticleList(List<LawRule> rules, List<LawTest> found) {
        this.rules = rules;
        rules.forEach(rule -> tests.put(rule, new ArrayList<>()));
        for (var test : found) {
            ruleOf(test).ifPresentOrElse(rule -> tests.get(rule).add(test), () -> unknown.add(test));
        }
    }

    /** @param root the folder with the modules */
    static ArticleList of(Path root) {
        return new ArticleList(readRules(), findTests(root));
    }

    /** The most precise rule; else the first one of the same article. */
    private Optional<LawRule> ruleOf(LawTest test) {
        return rules.stream()
                .filter(rule -> rule.isProvedBy(test.method()))
                .max(Comparator.comparingInt(rule -> rule.key().length()))
                .or(() -> rules.stream()
                        .filter(rule -> rule.key().startsWith(article(test) + "_"))
                        .findFirst());
    }

    private static String article(LawTest test) {
        var article = ARTICLE.matcher(test.method());
        return article.lookingAt() ? article.group() : test.method();
    }

    private static List<LawRule> readRules() {
        try (InputStream in = ArticleList.class.getResourceAsStream("rules.txt")) {
            var heading = "";
            var rules = new ArrayList<LawRule>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("==")) {
                    heading = line.substring(2).strip();
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    var parts = line.split("\\|", -1);
                    rules.add(new LawRule(
                            heading, parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip()));
                }
            }
            return rules;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<LawTest> findTests(Path root) {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .flatMap(ArticleList::testsIn)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<LawTest> testsIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted(Comparator.comparing(Path::toString))
                    .flatMap(ArticleList::testsOf)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<LawTest> testsOf(Path file) {
        try {
            var type = file.getFileName().toString().replace(".java", "");
            return TEST
                    .matcher(Files.readString(file))
                    .results()
                    .map(found -> new LawTest(type, found.group(1)))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Tests that cite an article that the list does not have. */
    List<LawTest> unknown() {
        return List.copyOf(unknown);
    }

    List<LawRule> rules() {
        return List.copyOf(rules);
    }

    /** Rules that are neither proved nor left out with a reason. */
    List<LawRule> unproved() {
        return rules.stream()
                .filter(rule -> !rule.isLeftOut() && tests.get(rule).isEmpty())
                .toList();
    }

    /** The page as it is in {@code docs}. */
    String page() {
        var page = new StringBuilder("""
                # Wetsartikelen

                Elke regel van de wet die dit product volgt, met de tests die hem bewijzen. Deze pagina is gemaakt uit de \
                namen van de tests; verander haar niet met de hand. Opnieuw maken:

                ```
                mvn -o -pl bpmn,ejb-module -Dtest=ArticleListTest -Dsurefire.failIfNoSpecifiedTests=false -Dwetsartikelen=maak test
                ```

                """);
        page.append("%d regels, %d met tests, %d met een reden weggelaten.%n"
                .formatted(
                        rules.size(),
                        tests.values().stream()
                                .filter(found -> !found.isEmpty())
                                .count(),
                        rules.stream().filter(LawRule::isLeftOut).count()));
        var heading = "";
        for (var rule : rules) {
            if (!rule.heading().equals(heading)) {
                heading = rule.heading();
                page.append("\n## ").append(heading).append("\n\n");
                page.append("| artikel | regel | in te stellen | bewezen door |\n|---|---|---|---|\n");
            }
            page.append(
                    "| %s | %s | %s | %s |%n".formatted(rule.article(), rule.rule(), configured(rule), proof(rule)));
        }
        return page.toString().replace("\r\n", "\n");
    }

    private static String configured(LawRule rule) {
        return rule.configured().equals("-") ? "–" : rule.configured();
    }

    private String proof(LawRule rule) {
        var found = tests.get(rule).stream().map(test -> test.words(rule)).collect(Collectors.joining("<br>"));
        if (!found.isEmpty()) {
            return found;
        }
        return rule.isLeftOut() ? "Weggelaten: " + rule.leftOut() : "nog niet";
    }
}
