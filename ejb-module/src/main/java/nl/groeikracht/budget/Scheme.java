package nl.groeikracht.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A scheme (regeling) of a municipality; what it says is in its versions. */
@Entity
@Table(name = "scheme")
class Scheme {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "gm_code")
    private String gmCode;

    private String slug;

    @Version
    private long version;

    protected Scheme() {}

    Scheme(String gmCode, String slug) {
        this.gmCode = gmCode;
        this.slug = slug;
    }

    Long id() {
        return id;
    }

    SchemeHead head() {
        return new SchemeHead(gmCode, slug);
    }
}
