package nl.groeikracht.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real Chromium with one visitor per test. On every page that a test passes the console stays silent; each shape of a
 * page is photographed (in {@code ear/target/screenshots}) and accessible: axe finds nothing. A shape that was judged
 * already in this run is not judged again.
 *
 * <p>Use: {@code @RegisterExtension final Browser browser = new Browser();}
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    /**
     * What axe judges of a page: its width, and which elements stand where with which classes and attributes, with or
     * without text. Another name or a longer list is the same shape; a message or an empty state is not.
     */
    private static final String SHAPE = """
            () => {
                const hashes = new Map([[null, 7]]);
                const hash = (seed, text) => {
                    let h = seed;
                    for (let i = 0; i < text.length; i++) h = (Math.imul(h, 31) + text.charCodeAt(i)) | 0;
                    return h;
                };
                for (const element of document.querySelectorAll('*')) {
                    const attributes = [...element.attributes].map(a =>
                        /^(class|role|type|aria-(current|expanded|invalid|sort)|open|hidden)$/.test(a.name)
                            ? a.name + '=' + a.value : a.name);
                    hashes.set(element, hash(hashes.get(element.parentElement),
                        element.tagName + attributes.join() + (element.textContent.trim() ? '+' : '-')));
                }
                return innerWidth + ':' + [...new Set(hashes.values())].sort().join();
            }
            """;

    private static final Set<String> JUDGED = ConcurrentHashMap.newKeySet();

    private static final int NARROWEST = 320;
    private static final int USUAL = 1280;
    private static com.microsoft.playwright.Browser chromium;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext visitor;
    private Page page;
    private String test;
    private int pages;
    private boolean hurrying;

    @Override
    public void beforeEach(ExtensionContext context) {
        test = context.getRequiredTestClass().getSimpleName() + "/"
                + context.getTestMethod().map(java.lang.reflect.Method::getName).orElse("test");
        pages = 0;
        hurrying = false;
        complaints.clear();
        newVisitor();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) photograph("mislukt");
        visitor.close();
    }

    /** Goes on as somebody else: without the cookies of the visitor before. */
    public void newVisitor() {
        if (visitor != null) visitor.close();
        visitor = chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale("nl-NL")
                        .setViewportSize(USUAL, 900));
        visitor.setDefaultTimeout(20_000);
        page = visitor.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
    }

    /** Opens a page of the server with demo data, and looks at it. */
    public void open(String path) {
        page.navigate(address(path).toString());
        look();
    }

    /** Signs in with the password that all people of the demo have. */
    public void signIn(String username) {
        open("/inloggen");
        fill("Gebruikersnaam", username);
        fill("Wachtwoord", "groeikracht");
        press("Inloggen");
    }

    /** Types into the field with this label. */
    public void fill(String label, String text) {
        field(label).fill(text);
    }

    /** Picks from the list with this label. */
    public void choose(String label, String option) {
        field(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
    }

    /** Ticks the box, or picks the radio button, with this label. */
    public void tick(String label) {
        field(label).check();
    }

    /** Presses the button with this name, and looks at the page that comes. */
    public void press(String name) {
        passOn(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first());
    }

    /** Follows the link with this name, and looks at the page that comes. */
    public void follow(String name) {
        passOn(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first());
    }

    /** Clicks, waits for the page that comes of it (the old one carries a mark that the new one has not), and looks at it. */
    public void passOn(Locator control) {
        declareNoInterest();
        page.evaluate("window.isLeft = true");
        control.click();
        page.waitForCondition(this::isNewPage);
        page.waitForLoadState();
        look();
    }

    /** Who passes a task on these journeys has no interest of the own, and says so where it is asked. */
    private void declareNoInterest() {
        var box = page.locator("#geen-belang");
        if (box.count() > 0) box.check();
    }

    private boolean isNewPage() {
        try {
            return Boolean.FALSE.equals(page.evaluate("window.isLeft === true"));
        } catch (PlaywrightException between) {
            return false;
        }
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first();
    }

    /** Passes pages without looking at them: another test looked at each of them. */
    public void hurry(Runnable steps) {
        hurrying = true;
        try {
            steps.run();
        } finally {
            hurrying = false;
        }
    }

    /** Looks at the page as it is now: what the console said, and, when it is new, a photograph and axe. */
    public void look() {
        if (hurrying) return;
        assertThat(complaints).as("console on %s", page.url()).isEmpty();
        var shape = URI.create(page.url()).getPath() + page.evaluate(SHAPE);
        if (JUDGED.contains(shape)) return;
        photograph(page.title());
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("axe on %s", page.url())
                .extracting(Browser::explain)
                .isEmpty();
        JUDGED.add(shape);
    }

    /** Sets the width of the window, in CSS pixels. */
    public void width(int pixels) {
        page.setViewportSize(pixels, 900);
    }

    /** Looks at the page on the narrowest screen there is: all of it is there without scrolling sideways (WCAG 1.4.10). */
    public void narrow() {
        width(NARROWEST);
        look();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", page.url())
                .isEqualTo(NARROWEST);
        width(USUAL);
    }

    /** What the page says, for assertions; with plain spaces, also where a line may not break. */
    public String text() {
        return page.locator("body").innerText().replace('\u00a0', ' ');
    }

    /** Everything else that Playwright can do. */
    public Page page() {
        return page;
    }

    /** The full address of a path on the server with demo data. */
    public URI address(String path) {
        return TestServers.demo().address().resolve(path);
    }

    private void hear(ConsoleMessage message) {
        var isStatusOfPage = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
        if (message.type().equals("error") && !isStatusOfPage) complaints.add(message.text());
    }

    private void photograph(String title) {
        var name = "%02d-%s.png".formatted(++pages, title.replaceAll("[^A-Za-z0-9]+", "-"));
        var file = Path.of(System.getProperty("groeikracht.project", ".."), "ear/target/screenshots", test, name);
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private static String explain(Rule rule) {
        return "%s: %s (%s)"
                .formatted(
                        rule.getId(),
                        rule.getHelp(),
                        rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList());
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(FLAGS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close the browser"));
        }
        return chromium;
    }

    private static Path executable() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream();
        var onPath = Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(directory -> Path.of(directory, name)));
        return Stream.concat(named, onPath)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium on this machine; name one with CHROMIUM"));
    }
}
