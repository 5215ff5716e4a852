package nl.groeikracht.determination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A sample that was drawn: the database knows one per municipality and month, and nothing of it changes. */
@Entity
@Immutable
@Table(name = "sample_draw")
class SampleDraw {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "gm_code")
    private String gmCode;

    private LocalDate month;
    private String seed;
    private String algorithm;

    @Column(name = "drawn_by")
    private String by;

    @Column(name = "drawn_at")
    private Instant at;

    @ElementCollection
    @CollectionTable(name = "sample_member", joinColumns = @JoinColumn(name = "draw_id"))
    @OrderColumn(name = "position")
    private List<SampleMember> members = new ArrayList<>();

    protected SampleDraw() {}

    SampleDraw(String gmCode, YearMonth month, String seed, List<SampleMember> members, String by, Instant at) {
        this.gmCode = gmCode;
        this.month = month.atDay(1);
        this.seed = seed;
        this.algorithm = Sample.ALGORITHM;
        this.members.addAll(members);
        this.by = by;
        this.at = at;
    }

    /** @param byName of who drew it */
    SampleView view(String byName) {
        return new SampleView(YearMonth.from(month), seed, algorithm, List.copyOf(members), byName, at);
    }

    String by() {
        return by;
    }
}
