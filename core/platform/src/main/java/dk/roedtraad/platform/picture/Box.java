package dk.roedtraad.platform.picture;

/** A room that something takes in a drawing. */
record Box(double left, double top, double right, double bottom) {
  static Box around(double x, double y, double reach) {
    return new Box(x - reach, y - reach, x + reach, y + reach);
  }

  double shared(Box other) {
    double width = Math.min(right, other.right) - Math.max(left, other.left);
    double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    return width > 0 && height > 0 ? width * height : 0;
  }

  boolean inside(double width, double height) {
    return left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;
  }
}
