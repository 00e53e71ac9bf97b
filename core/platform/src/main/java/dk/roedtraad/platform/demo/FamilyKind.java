package dk.roedtraad.platform.demo;

/** How a child's grown-ups live. */
enum FamilyKind {
  TOGETHER(620),
  SINGLE(150),
  TWO_HOMES(165),
  STEP_FAMILY(30),
  TWO_MOTHERS(12),
  FOSTER(13),
  GRANDPARENT(10);

  private static final int[] WEIGHTS = new int[values().length];

  static {
    for (FamilyKind kind : values()) {
      WEIGHTS[kind.ordinal()] = kind.weight;
    }
  }

  private final int weight;

  FamilyKind(int weight) {
    this.weight = weight;
  }

  static FamilyKind draw(Dice dice) {
    return values()[dice.weighted(WEIGHTS)];
  }
}
