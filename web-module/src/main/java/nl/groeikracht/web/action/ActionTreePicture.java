package nl.groeikracht.web.action;

import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.action.ActionLine;
import nl.groeikracht.action.ActionTree;
import nl.groeikracht.action.ActionTree.Branch;

/**
 * The tree of actions as a picture: what grew later stands further to the right, each on a line of its own.
 *
 * @param boxes the actions
 * @param links from an action to what grew from it
 */
public record ActionTreePicture(List<Box> boxes, List<Link> links, int width, int height) {

    private static final int BOX_WIDTH = 208;
    private static final int BOX_HEIGHT = 52;
    private static final int COLUMN = 256;
    private static final int ROW = 68;
    private static final int MARGIN = 4;
    private static final int LONGEST = 25;

    public ActionTreePicture {
        boxes = List.copyOf(boxes);
        links = List.copyOf(links);
    }

    static ActionTreePicture of(ActionTree tree) {
        var boxes = new ArrayList<Box>();
        var links = new ArrayList<Link>();
        tree.branches().forEach(branch -> place(branch, 0, null, boxes, links));
        int columns = boxes.stream().mapToInt(Box::x).max().orElse(0);
        return new ActionTreePicture(
                boxes, links, columns + BOX_WIDTH + MARGIN, Math.max(1, leaves(boxes)) * ROW + MARGIN);
    }

    /** The first that grew stays on the line of its parent; each next one begins a new line. */
    private static void place(Branch branch, int depth, Box parent, List<Box> boxes, List<Link> links) {
        int y = parent != null && isFirst(parent, links) ? parent.y() : leaves(boxes) * ROW + MARGIN;
        var box = new Box(branch.action(), MARGIN + depth * COLUMN, y);
        boxes.add(box);
        if (parent != null) {
            links.add(new Link(parent, box));
        }
        branch.branches().forEach(next -> place(next, depth + 1, box, boxes, links));
    }

    private static boolean isFirst(Box parent, List<Link> links) {
        return links.stream().noneMatch(link -> link.from() == parent);
    }

    /** How many lines are in use. */
    private static int leaves(List<Box> boxes) {
        return (int) boxes.stream().mapToInt(Box::y).distinct().count();
    }

    /** An action in the picture. */
    public record Box(ActionLine action, int x, int y) {

        public int boxWidth() {
            return BOX_WIDTH;
        }

        public int boxHeight() {
            return BOX_HEIGHT;
        }

        public int textX() {
            return x + 12;
        }

        public int titleY() {
            return y + 22;
        }

        public int underY() {
            return y + 40;
        }

        /** The title, cut off where the box ends; the list beside the picture has all of it. */
        public String title() {
            var title = action.title();
            return title.codePointCount(0, title.length()) <= LONGEST
                    ? title
                    : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)) + "…";
        }
    }

    /** That one action grew from another. */
    public record Link(Box from, Box to) {

        /** To the right, and down when it begins a new line. */
        public String path() {
            int startX = from.x() + BOX_WIDTH;
            int startY = from.y() + BOX_HEIGHT / 2;
            int middle = startX + (to.x() - startX) / 2;
            return "M" + startX + " " + startY + "H" + middle + "V" + (to.y() + BOX_HEIGHT / 2) + "H" + to.x();
        }
    }
}
