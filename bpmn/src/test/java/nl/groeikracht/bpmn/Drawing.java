package nl.groeikracht.bpmn;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The picture of a model: what overlaps or crosses in it. */
final class Drawing {

    private final List<Figure> figures;
    private final List<Figure> labels;
    private final List<Line> lines;

    private Drawing(List<Figure> figures, List<Figure> labels, List<Line> lines) {
        this.figures = figures;
        this.labels = labels;
        this.lines = lines;
    }

    static Drawing of(BpmnModelInstance model) {
        var shapes = model.getModelElementsByType(BpmnShape.class);
        var edges = model.getModelElementsByType(BpmnEdge.class);
        var figures = shapes.stream()
                .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
                .filter(shape -> !(shape.getBpmnElement() instanceof BoundaryEvent))
                .map(shape -> figure(shape.getBpmnElement().getId(), shape.getBounds()))
                .toList();
        var labels = Stream.concat(
                        shapes.stream()
                                .filter(shape -> shape.getBpmnLabel() != null)
                                .map(shape -> label(shape.getBpmnElement().getId(), shape.getBpmnLabel())),
                        edges.stream()
                                .filter(edge -> edge.getBpmnLabel() != null)
                                .map(edge -> label(edge.getBpmnElement().getId(), edge.getBpmnLabel())))
                .toList();
        return new Drawing(
                figures, labels, edges.stream().flatMap(Drawing::lines).toList());
    }

    double width() {
        return extent().getWidth();
    }

    List<String> crossingFlows() {
        var found = new ArrayList<String>();
        for (var one : lines)
            for (var other : lines)
                if (one.flow().compareTo(other.flow()) < 0 && one.crosses(other))
                    found.add(one.flow() + " x " + other.flow());
        return found;
    }

    List<String> flowsThroughFigures() {
        return lines.stream()
                .flatMap(line -> figures.stream()
                        .filter(figure -> line.line().intersects(inside(figure.area())))
                        .map(figure -> line.flow() + " through " + figure.id()))
                .toList();
    }

    List<String> flowsThroughLabels() {
        return lines.stream()
                .flatMap(line -> labels.stream()
                        .filter(label -> line.line().intersects(label.area()))
                        .map(label -> line.flow() + " through " + label.id()))
                .toList();
    }

    List<String> overlaps() {
        var all = Stream.concat(figures.stream(), labels.stream()).toList();
        var found = new ArrayList<String>();
        for (var i = 0; i < all.size(); i++)
            for (var j = i + 1; j < all.size(); j++)
                if (all.get(i).area().intersects(all.get(j).area()))
                    found.add(all.get(i).id() + " on " + all.get(j).id());
        return found;
    }

    private Rectangle2D extent() {
        return Stream.concat(figures.stream(), labels.stream())
                .map(Figure::area)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
    }

    /** A little smaller than the figure, so that a flow may end at its edge. */
    private static Rectangle2D inside(Rectangle2D area) {
        return new Rectangle2D.Double(
                area.getX() + area.getWidth() / 3,
                area.getY() + area.getHeight() / 3,
                area.getWidth() / 3,
                area.getHeight() / 3);
    }

    private static Figure label(String id, BpmnLabel label) {
        return figure("label of " + id, label.getBounds());
    }

    private static Figure figure(String id, Bounds bounds) {
        return new Figure(
                id, new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight()));
    }

    private static Stream<Line> lines(BpmnEdge edge) {
        var points = List.copyOf(edge.getWaypoints());
        var lines = new ArrayList<Line>();
        for (var i = 1; i < points.size(); i++)
            lines.add(new Line(
                    edge.getBpmnElement().getId(), new Line2D.Double(point(points.get(i - 1)), point(points.get(i)))));
        return lines.stream();
    }

    private static Point2D point(Waypoint waypoint) {
        return new Point2D.Double(waypoint.getX(), waypoint.getY());
    }

    private record Figure(String id, Rectangle2D area) {}

    private record Line(String flow, Line2D line) {
        boolean crosses(Line other) {
            return line.intersectsLine(other.line);
        }
    }
}
