package nl.groeikracht.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The arrangements of a model regulation, from a day on. */
@Entity
@Immutable
@Table(name = "model_arrangement")
class ModelArrangement {

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Map<String, String>> arrangements;

    protected ModelArrangement() {}

    Arrangements arrangements() {
        return ArrangementRows.read(arrangements);
    }
}
