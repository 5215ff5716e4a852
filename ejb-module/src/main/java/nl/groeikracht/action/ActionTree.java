package nl.groeikracht.action;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.groeikracht.shared.CaseNumber;

/** The actions of a team and what grew from what: the flywheel. */
public record ActionTree(List<Branch> branches) implements Serializable {

    public ActionTree {
        branches = List.copyOf(branches);
    }

    /** What grew from an action that is not among these, stands on its own here. */
    static ActionTree of(List<ActionLine> lines) {
        var numbers = lines.stream().map(ActionLine::number).collect(Collectors.toSet());
        var placed = new HashSet<CaseNumber>();
        return new ActionTree(lines.stream()
                .filter(line -> line.parent() == null || !numbers.contains(line.parent()))
                .map(root -> branch(root, lines, placed))
                .toList());
    }

    private static Branch branch(ActionLine root, Collection<ActionLine> all, Set<CaseNumber> placed) {
        placed.add(root.number());
        return new Branch(
                root,
                all.stream()
                        .filter(line -> root.number().equals(line.parent()) && !placed.contains(line.number()))
                        .map(line -> branch(line, all, placed))
                        .toList());
    }

    public int size() {
        return all().size();
    }

    /** How many grew from another one. */
    public int grown() {
        return size() - branches.size();
    }

    /** All actions, each before what grew from it. */
    public List<ActionLine> all() {
        var all = new ArrayList<ActionLine>();
        branches.forEach(branch -> branch.collect(all));
        return List.copyOf(all);
    }

    /** An action with what grew from it. */
    public record Branch(ActionLine action, List<Branch> branches) implements Serializable {

        public Branch {
            branches = List.copyOf(branches);
        }

        private void collect(List<ActionLine> all) {
            all.add(action);
            branches.forEach(branch -> branch.collect(all));
        }
    }
}
