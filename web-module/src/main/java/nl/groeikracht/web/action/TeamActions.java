package nl.groeikracht.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import nl.groeikracht.action.ActionLine;
import nl.groeikracht.action.ActionOverview;
import nl.groeikracht.action.ActionTree;
import nl.groeikracht.action.ActionTree.Branch;
import nl.groeikracht.shared.CaseNumber;
import org.omnifaces.model.tree.ListTreeModel;
import org.omnifaces.model.tree.TreeModel;

/** The actions on the page of a team: as a picture and as a list. */
@Named
@RequestScoped
public class TeamActions {

    @Inject
    ActionOverview overview;

    private final Map<CaseNumber, ActionTree> trees = new HashMap<>();

    public ActionTree tree(CaseNumber team) {
        return trees.computeIfAbsent(team, overview::tree);
    }

    /** For the list that says the same as the picture. */
    public TreeModel<ActionLine> model(CaseNumber team) {
        var model = new ListTreeModel<ActionLine>();
        tree(team).branches().forEach(branch -> add(model, branch));
        return model;
    }

    private static void add(TreeModel<ActionLine> to, Branch branch) {
        var child = to.addChild(branch.action());
        branch.branches().forEach(next -> add(child, next));
    }

    public ActionTreePicture picture(CaseNumber team) {
        return ActionTreePicture.of(tree(team));
    }
}
