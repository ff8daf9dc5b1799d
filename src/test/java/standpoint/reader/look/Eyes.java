package standpoint.reader.look;

import javafx.scene.paint.Color;

/** How eyes see colours that lack one of the three kinds of cones, after Machado, Oliveira and Fernandes (2009), severity 1. */
enum Eyes {
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    /** Protanopia. */
    NO_RED(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    /** Deuteranopia. */
    NO_GREEN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    /** Tritanopia. */
    NO_BLUE(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] rows;

    Eyes(double... rows) {
        this.rows = rows;
    }

    /** What they see, in CIELAB for the white of D65. */
    double[] see(Color colour) {
        double[] rgb = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
        double r = seen(0, rgb);
        double g = seen(3, rgb);
        double b = seen(6, rgb);
        double x = cubeRoot((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
        double y = cubeRoot(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
        double z = cubeRoot((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private double seen(int row, double[] rgb) {
        return Math.clamp(rows[row] * rgb[0] + rows[row + 1] * rgb[1] + rows[row + 2] * rgb[2], 0, 1);
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double cubeRoot(double part) {
        return part > 216.0 / 24389 ? Math.cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    }

    /** CIEDE2000 of two colours in CIELAB: about 1 is just seen by a trained eye. */
    static double difference(double[] one, double[] other) {
        double meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double stretch = 1.5 - 0.5 * Math.sqrt(power7(meanChroma) / (power7(meanChroma) + power7(25)));
        double chroma1 = Math.hypot(stretch * one[1], one[2]);
        double chroma2 = Math.hypot(stretch * other[1], other[2]);
        double hue1 = hue(stretch * one[1], one[2]);
        double hue2 = hue(stretch * other[1], other[2]);
        double apart = chroma1 * chroma2 == 0 ? 0 : hue2 - hue1;
        double turn = apart > 180 ? apart - 360 : apart < -180 ? apart + 360 : apart;
        double lightness = (one[0] + other[0]) / 2;
        double chroma = (chroma1 + chroma2) / 2;
        double hue = chroma1 * chroma2 == 0 ? hue1 + hue2 : middle(hue1, hue2);
        double t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.20 * cos(4 * hue - 63);
        double squared = (lightness - 50) * (lightness - 50);
        double l = (other[0] - one[0]) / (1 + 0.015 * squared / Math.sqrt(20 + squared));
        double c = (chroma2 - chroma1) / (1 + 0.045 * chroma);
        double h = 2 * Math.sqrt(chroma1 * chroma2) * Math.sin(Math.toRadians(turn) / 2) / (1 + 0.015 * chroma * t);
        double rotation = -Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((hue - 275) / 25, 2)))) * 2 * Math.sqrt(power7(chroma) / (power7(chroma) + power7(25)));
        return Math.sqrt(l * l + c * c + h * h + rotation * c * h);
    }

    private static double power7(double base) {
        return Math.pow(base, 7);
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double middle(double hue1, double hue2) {
        double sum = hue1 + hue2;
        return Math.abs(hue1 - hue2) <= 180 ? sum / 2 : sum < 360 ? sum / 2 + 180 : sum / 2 - 180;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
