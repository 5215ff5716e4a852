package nl.groeikracht.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the list of articles true: {@code docs/wetsartikelen.md}. */
class ArticleListTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/wetsartikelen.md");

    private final ArticleList list = ArticleList.of(ROOT);

    @Test
    void a_test_cites_an_article_that_is_in_the_list() {
        assertThat(list.unknown()).isEmpty();
    }

    @Test
    void no_article_is_in_the_list_twice() {
        assertThat(list.rules()).extracting(LawRule::key).doesNotHaveDuplicates();
    }

    @Test
    void the_page_is_up_to_date() throws IOException {
        if ("maak".equals(System.getProperty("wetsartikelen"))) {
            Files.writeString(PAGE, list.page());
        }
        assertThat(PAGE).exists();
        assertThat(Files.readString(PAGE)).isEqualTo(list.page());
    }

    @Test
    void each_rule_has_a_test_or_a_reason() {
        assertThat(list.unproved()).isEmpty();
    }
}
