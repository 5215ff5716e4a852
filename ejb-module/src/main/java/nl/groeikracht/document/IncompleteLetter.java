package nl.groeikracht.document;

import java.util.Set;
import java.util.stream.Collectors;
import nl.groeikracht.shared.Refusal;

/** A letter without a part that the law asks for does not leave; this names the parts. */
public class IncompleteLetter extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Set<LetterPart> parts;

    IncompleteLetter(Set<LetterPart> parts) {
        super("refusal.letter.incomplete", parts.stream().map(LetterPart::dutch).collect(Collectors.joining(", ")));
        this.parts = Set.copyOf(parts);
    }

    public Set<LetterPart> parts() {
        return parts;
    }
}
