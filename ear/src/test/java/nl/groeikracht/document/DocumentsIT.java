package nl.groeikracht.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.document.Doing.inTransaction;
import static nl.groeikracht.document.Doing.number;
import static nl.groeikracht.document.Doing.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents stay what they are, and letters are written with the text that holds. */
@ArquillianTest
class DocumentsIT {
    private static final byte[] CONTENT = "Namen van buren".getBytes(UTF_8);
    private static final String TEXT = "# Tot ziens over {{onderwerp}}\n\n{{besluit}}\n\n{{ondertekening}}";

    private Town town;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(DocumentsIT.class, Doing.class);
    }

    @BeforeEach
    void found() {
        town = Town.found();
    }

    @Test
    void a_document_comes_back_as_it_was_kept_and_only_with_its_own_case() {
        var number = number();
        var id = the(Documents.class).keep(document(number));

        var read = the(Documents.class).read(number, id);

        assertThat(read.content()).isEqualTo(CONTENT);
        assertThat(read.info().fileName()).isEqualTo("buren.txt");
        assertThat(the(Documents.class).of(number)).extracting(DocumentInfo::id).containsExactly(id);
        assertThatThrownBy(() -> the(Documents.class).read(number(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_drafts_document_can_be_thrown_away_until_it_belongs_to_a_case() {
        var number = number();
        var thrown = the(Documents.class).keep(document(null));
        var given = the(Documents.class).keep(document(null));

        the(Documents.class).discard(thrown);
        the(Documents.class).giveTo(number, List.of(given));

        assertThatThrownBy(() -> the(Documents.class).read(thrown)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> the(Documents.class).discard(given)).isInstanceOf(NotFound.class);
        assertThat(the(Documents.class).read(number, given).content()).isEqualTo(CONTENT);
    }

    @Test
    void nobody_changes_a_document_of_a_case_past_the_services_either() {
        var id = the(Documents.class).keep(document(number()));

        assertThatThrownBy(() -> sql("delete from document where id = '%s'".formatted(id)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changed or deleted");
        assertThatThrownBy(() -> sql("update document set file_name = 'x' where id = '%s'".formatted(id)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changed or deleted");
        assertThatThrownBy(() -> sql("update document_content set bytes = '' where document_id = '%s'".formatted(id)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void an_administrator_adapts_a_letter_of_the_own_municipality_only() throws Exception {
        var administrator = town.person("administrator");
        var elsewhere = Town.found().person("administrator");

        assertThatThrownBy(() -> as(elsewhere, () -> save(TEXT, today()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(town.person("caseworker"), () -> save(TEXT, today())))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as(administrator, () -> save("# Titel\n\n{{besluit}}", today())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> as(administrator, () -> save(TEXT, today().minusDays(1))))
                .isInstanceOf(Refusal.class);
        assertThat(as(administrator, () -> save(TEXT, today())).version()).isEqualTo(1);
        assertThat(as(
                        administrator,
                        () -> the(LetterTemplates.class).preview(town.gmCode(), LetterKind.WITHDRAWAL_CONFIRMED, TEXT)))
                .startsWith("%PDF".getBytes(UTF_8));
    }

    @Test
    void a_letter_is_written_with_the_text_that_holds_on_its_day_and_kept() throws Exception {
        var tomorrow = today().plusDays(1);
        as(town.person("administrator"), () -> save(TEXT, tomorrow));
        var number = number();

        write(number, today());
        write(number, tomorrow);

        assertThat(the(Documents.class).of(number))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.kind()).isEqualTo(DocumentKind.WITHDRAWAL_CONFIRMED));
        assertThat(texts(number)).containsExactly("standard", "version 1");
    }

    private LetterTemplateInfo save(String text, LocalDate validFrom) {
        return the(LetterTemplates.class).save(town.gmCode(), LetterKind.WITHDRAWAL_CONFIRMED, text, validFrom);
    }

    private void write(CaseNumber number, LocalDate day) throws Exception {
        inTransaction(() -> the(LetterWriter.class)
                .write(Letter.of(LetterKind.WITHDRAWAL_CONFIRMED, town.gmCode(), number)
                        .to("Zoë Duinroos", List.of("Plein 1", "1234 AB Testdorp"))
                        .sentOn(day)
                        .about("pluktuin")
                        .onBehalfOf("het college")));
    }

    private static List<String> texts(CaseNumber number) throws Exception {
        var standard = Doing.count(query(number, "standard"));
        var own = Doing.count(query(number, "version 1"));
        return standard == 1 && own == 1 ? List.of("standard", "version 1") : List.of();
    }

    private static String query(CaseNumber number, String text) {
        return "select count(*) from audit_entry where case_number = '%s' and after_values ->> 'text' = '%s'"
                .formatted(number, text);
    }

    private NewDocument document(CaseNumber number) {
        var upload = UploadCheck.check("map/buren.txt", CONTENT);
        return number == null
                ? NewDocument.ofDraft(town.gmCode(), upload)
                : NewDocument.ofCase(town.gmCode(), number, DocumentKind.ATTACHMENT, upload);
    }

    private static LocalDate today() {
        return LocalDate.now(Dutch.ZONE);
    }
}
