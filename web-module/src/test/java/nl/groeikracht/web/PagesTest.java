package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What every page keeps to; a page that does not is silently wrong in the browser. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    private static final Set<String> NAMESPACES = Set.of(
            "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/2000/svg",
            "jakarta.faces",
            "jakarta.faces.html",
            "jakarta.faces.core",
            "jakarta.faces.facelets",
            "jakarta.faces.passthrough",
            "jakarta.faces.composite",
            "jakarta.faces.composite/app",
            "jakarta.tags.core",
            "http://omnifaces.org/ui");

    private static final Set<String> SERVERS_OWN = Set.of(
            "application",
            "cc",
            "component",
            "cookie",
            "externalContext",
            "facesContext",
            "flash",
            "header",
            "initParam",
            "param",
            "request",
            "resource",
            "session",
            "view");

    static List<Path> pages() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        }
    }

    /** The server does not start with two of one name. */
    @Test
    void a_bean_has_its_name_to_itself() throws IOException {
        assertThat(Stream.concat(beans(Path.of("src/main/java")), beans(Path.of("../ejb-module/src/main/java"))))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates();
    }

    private static Stream<String> beans(Path sources) throws IOException {
        try (var files = Files.walk(sources)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).contains("\n@Named\n"))
                    .map(file -> file.getFileName().toString())
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_tag_library_that_does_not_exist_is_never_named(Path page) throws Exception {
        assertThat(NAMESPACES)
                .containsAll(attributes(page)
                        .filter(attribute -> attribute.getName().startsWith("xmlns"))
                        .map(Attr::getValue)
                        .collect(Collectors.toSet()));
    }

    /** These names are the server's own: what a page means by them is never found. */
    @ParameterizedTest
    @MethodSource("pages")
    void a_name_in_a_page_is_not_one_of_the_servers_own(Path page) throws Exception {
        assertThat(attributes(page)
                        .filter(attribute -> attribute.getName().matches("var|varStatus"))
                        .map(Attr::getValue))
                .doesNotContainAnyElementsOf(SERVERS_OWN);
    }

    /** A bundle of texts is found before what a page means by its name. */
    @ParameterizedTest
    @MethodSource("pages")
    void a_name_in_a_page_is_not_that_of_a_bundle_of_texts(Path page) throws Exception {
        assertThat(attributes(page)
                        .filter(attribute -> attribute.getName().matches("var|varStatus")
                                || attribute.getName().equals("name")
                                        && attribute
                                                .getOwnerElement()
                                                .getTagName()
                                                .equals("ui:param"))
                        .map(Attr::getValue))
                .doesNotContainAnyElementsOf(bundles());
    }

    private static Set<String> bundles() throws Exception {
        return elements(WEBAPP.resolve("WEB-INF/faces-config.xml"))
                .filter(element -> element.getTagName().equals("var"))
                .map(Element::getTextContent)
                .collect(Collectors.toSet());
    }

    /** The browser refuses them, so what they should do would not happen. */
    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_no_style_or_script_of_its_own(Path page) throws Exception {
        assertThat(attributes(page).map(Attr::getName))
                .noneMatch(name -> name.matches("style|on(click|change|submit|load|input|focus|blur|key.*|mouse.*)"));
        assertThat(elements(page))
                .noneMatch(element -> element.getTagName().equals("style")
                        || element.getTagName().equals("script") && !element.hasAttribute("src")
                        || element.getTagName().equals("h:commandLink"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_component_that_is_used_exists(Path page) throws Exception {
        assertThat(elements(page).map(Element::getTagName).filter(name -> name.startsWith("app:")))
                .allMatch(name -> Files.exists(WEBAPP.resolve("resources/app/" + name.substring(4) + ".xhtml")));
    }

    /** Faces gives a field for one file a part, a field for several files a list: the other way round it breaks off. */
    @ParameterizedTest
    @MethodSource("pages")
    void a_field_for_files_takes_what_faces_gives_it(Path page) throws Exception {
        assertThat(elements(page).filter(element -> element.getTagName().equals("h:inputFile")))
                .allSatisfy(field -> assertThat(field.getAttribute("value"))
                        .as("multiple: %s", field.hasAttribute("multiple"))
                        .endsWith(field.hasAttribute("multiple") ? "iles}" : ".file}"));
    }

    private static Stream<Attr> attributes(Path page) throws Exception {
        return elements(page)
                .flatMap(element -> IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(i -> (Attr) element.getAttributes().item(i)));
    }

    private static Stream<Element> elements(Path page) throws Exception {
        var all = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(page.toFile())
                .getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
    }
}
