package standpoint.reader.drawing;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

/**
 * Writes a sketch as SVG, with the colours it has in the window and with what it tells those who cannot see it. Knows the shapes that
 * sketches are made of and refuses others, so that nothing is missing in a file without notice.
 */
public final class SvgFile {

    private static final String SPACE = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter out;

    private SvgFile(XMLStreamWriter out) {
        this.out = out;
    }

    /**
     * The file's content. On the JavaFX thread, as it reads the shapes as they are shown.
     *
     * @throws IllegalArgumentException if the sketch has a shape that no sketch should have
     */
    public static String of(Sketch sketch) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.setDefaultNamespace(SPACE);
            out.writeStartElement(SPACE, "svg");
            out.writeDefaultNamespace(SPACE);
            out.writeAttribute("viewBox", "0 0 " + number(sketch.getPrefWidth()) + " " + number(sketch.getPrefHeight()));
            out.writeAttribute("width", number(sketch.getPrefWidth()));
            out.writeAttribute("height", number(sketch.getPrefHeight()));
            out.writeAttribute("role", "img");
            new SvgFile(out).title(sketch).children(sketch);
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("nothing can go wrong in memory", e);
        }
        return text.toString();
    }

    private SvgFile title(Node node) throws XMLStreamException {
        String told = Objects.requireNonNullElse(node.getAccessibleText(), "");
        if (!told.isEmpty()) {
            out.writeStartElement(SPACE, "title");
            out.writeCharacters(told);
            out.writeEndElement();
        }
        return this;
    }

    private void children(Parent parent) throws XMLStreamException {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible()) {
                write(child);
            }
        }
    }

    private void write(Node node) throws XMLStreamException {
        switch (node) {
            case Rectangle box -> shape("rect", box, "x", box.getX(), "y", box.getY(), "width", box.getWidth(), "height", box.getHeight(), "rx", box.getArcWidth() / 2);
            case Line line -> shape("line", line, "x1", line.getStartX(), "y1", line.getStartY(), "x2", line.getEndX(), "y2", line.getEndY());
            case Circle circle -> shape("circle", circle, "cx", circle.getCenterX(), "cy", circle.getCenterY(), "r", circle.getRadius());
            case Polyline polyline -> {
                out.writeStartElement(SPACE, "polyline");
                out.writeAttribute("points", points(polyline.getPoints()));
                paint(polyline);
                out.writeEndElement();
            }
            case Text text -> text(text);
            case Parent group -> {
                out.writeStartElement(SPACE, "g");
                title(group).children(group);
                out.writeEndElement();
            }
            default -> throw new IllegalArgumentException("a sketch with a " + node.getClass().getSimpleName());
        }
    }

    /** @param attributes names and numbers by turns */
    private void shape(String name, Shape shape, Object... attributes) throws XMLStreamException {
        out.writeStartElement(SPACE, name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute((String) attributes[i], number((double) attributes[i + 1]));
        }
        paint(shape);
        out.writeEndElement();
    }

    private void text(Text text) throws XMLStreamException {
        out.writeStartElement(SPACE, "text");
        out.writeAttribute("x", number(text.getX()));
        out.writeAttribute("y", number(text.getY()));
        out.writeAttribute("font-family", text.getFont().getFamily() + ", sans-serif");
        out.writeAttribute("font-size", number(text.getFont().getSize()));
        if (text.getFont().getStyle().contains("Bold")) {
            out.writeAttribute("font-weight", "bold");
        }
        if (text.getRotate() != 0) {
            // turned around the middle of the text, as JavaFX does
            double x = text.getLayoutBounds().getCenterX();
            double y = text.getLayoutBounds().getCenterY();
            out.writeAttribute("transform", "rotate(" + number(text.getRotate()) + " " + number(x) + " " + number(y) + ")");
        }
        out.writeAttribute("fill", colour(text.getFill()));
        out.writeCharacters(text.getText());
        out.writeEndElement();
    }

    private void paint(Shape shape) throws XMLStreamException {
        boolean open = shape instanceof Polyline || shape instanceof Line;
        out.writeAttribute("fill", open ? "none" : colour(shape.getFill()));
        opacity("fill-opacity", open ? null : shape.getFill());
        if (shape.getStroke() != null) {
            out.writeAttribute("stroke", colour(shape.getStroke()));
            opacity("stroke-opacity", shape.getStroke());
            out.writeAttribute("stroke-width", number(shape.getStrokeWidth()));
            if (!shape.getStrokeDashArray().isEmpty()) {
                StringJoiner dashes = new StringJoiner(" ");
                shape.getStrokeDashArray().forEach(dash -> dashes.add(number(dash)));
                out.writeAttribute("stroke-dasharray", dashes.toString());
            }
        }
    }

    private void opacity(String name, @Nullable Paint paint) throws XMLStreamException {
        if (paint instanceof Color colour && colour.getOpacity() < 1) {
            out.writeAttribute(name, number(colour.getOpacity()));
        }
    }

    private static String colour(@Nullable Paint paint) {
        if (paint instanceof Color colour) {
            return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255), Math.round(colour.getBlue() * 255));
        }
        return "none";
    }

    private static String points(List<Double> coordinates) {
        StringJoiner points = new StringJoiner(" ");
        for (int i = 0; i + 1 < coordinates.size(); i += 2) {
            points.add(number(coordinates.get(i)) + "," + number(coordinates.get(i + 1)));
        }
        return points.toString();
    }

    private static String number(double value) {
        return Double.toString(Math.round(value * 100) / 100.0).replaceAll("\\.0$", "");
    }
}
