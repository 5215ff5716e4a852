package nl.groeikracht.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteAddressTest {

    @Test
    void a_page_has_one_slash_between_site_and_path() {
        assertThat(new SiteAddress("https://groeikracht.example/ ").of("/status?sleutel=x"))
                .isEqualTo("https://groeikracht.example/status?sleutel=x");
    }

    @Test
    void without_a_setting_the_site_is_on_this_machine() {
        assertThat(new SiteAddress().of("/")).startsWith("http://localhost:");
    }
}
