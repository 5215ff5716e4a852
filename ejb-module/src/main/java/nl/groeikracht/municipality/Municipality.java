package nl.groeikracht.municipality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A municipality: the tenant, known by its CBS code (GM and four digits). */
@Entity
@Table(name = "municipality")
class Municipality {

    @Id
    @Column(name = "gm_code")
    private String gmCode;

    private String name;
    private String slug;

    @Column(name = "case_prefix")
    private String casePrefix;

    private String theme;
    private String phone;
    private String email;

    @Column(name = "visiting_address")
    private String visitingAddress;

    @Column(name = "postal_address")
    private String postalAddress;

    private String body;

    @Column(name = "objection_address")
    private String objectionAddress;

    @Column(name = "court")
    private String court;

    protected Municipality() {}

    MunicipalityInfo info() {
        return new MunicipalityInfo(
                gmCode,
                name,
                slug,
                casePrefix,
                theme,
                phone,
                email,
                visitingAddress,
                postalAddress,
                body,
                objectionAddress,
                court);
    }
}
