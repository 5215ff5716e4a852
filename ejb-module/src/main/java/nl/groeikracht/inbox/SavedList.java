package nl.groeikracht.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A list that someone keeps: a name for a set of filters. */
@Entity
@Table(name = "saved_list")
class SavedList {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;
    private String name;

    @Column(name = "query")
    private String filters;

    protected SavedList() {}

    SavedList(String username, String name, String filters) {
        this.username = username;
        this.name = name;
        this.filters = filters;
    }

    void replace(String newFilters) {
        this.filters = newFilters;
    }

    KeptList kept() {
        return new KeptList(id, name, filters);
    }
}
