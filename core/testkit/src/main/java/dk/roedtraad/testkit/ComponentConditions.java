package dk.roedtraad.testkit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How the components of the platform, one package each, may know each other. */
final class ComponentConditions {
  private static final String START = PlatformRules.PLATFORM + ".";

  private ComponentConditions() {}

  /** The component a class belongs to; empty when it belongs to none. */
  static String componentOf(JavaClass type) {
    String where = type.getPackageName();
    if (!where.startsWith(START)) {
      return "";
    }
    String rest = where.substring(START.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  /** Uses another component through its root package alone. */
  static final class UseOthersByTheirRoot extends ArchCondition<JavaClass> {
    UseOthersByTheirRoot() {
      super("use other components through their root package alone");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String other = componentOf(target);
        boolean inside = !target.getPackageName().equals(START + other);
        if (!other.isEmpty() && !other.equals(componentOf(type)) && inside) {
          events.add(
              SimpleConditionEvent.violated(
                  type,
                  type.getName()
                      + " uses "
                      + target.getName()
                      + ", an inside of component '"
                      + other
                      + "'"));
        }
      }
    }
  }

  /**
   * Belongs to a component that does not, over others, need itself. The component {@code web} is
   * left out where it is used from root packages for refusals: it is the edge that every request
   * passes on its way in and out.
   */
  static final class StandInNoCycle extends ArchCondition<JavaClass> {
    private static final Set<String> EDGE = Set.of("web");
    private final Map<String, Map<String, String>> uses = new TreeMap<>();

    StandInNoCycle() {
      super("stand in no cycle of components");
    }

    @Override
    public void init(Collection<JavaClass> all) {
      uses.clear();
      for (JavaClass type : all) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          String from = componentOf(type);
          String to = componentOf(target);
          boolean edge = EDGE.contains(from) || EDGE.contains(to);
          if (!from.isEmpty() && !to.isEmpty() && !from.equals(to) && !edge) {
            uses.computeIfAbsent(from, k -> new TreeMap<>())
                .putIfAbsent(to, type.getName() + " uses " + target.getName());
          }
        }
      }
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {}

    @Override
    public void finish(ConditionEvents events) {
      Set<Set<String>> told = new HashSet<>();
      for (String component : uses.keySet()) {
        List<String> cycle = shortestWayBack(component);
        if (!cycle.isEmpty() && told.add(new TreeSet<>(cycle))) {
          events.add(SimpleConditionEvent.violated(component, words(cycle)));
        }
      }
    }

    private List<String> shortestWayBack(String start) {
      Map<String, String> cameFrom = new HashMap<>();
      Deque<String> next = new ArrayDeque<>(Set.of(start));
      while (!next.isEmpty()) {
        String here = next.remove();
        for (String there : uses.getOrDefault(here, Map.of()).keySet()) {
          if (there.equals(start)) {
            return way(cameFrom, start, here);
          }
          if (cameFrom.putIfAbsent(there, here) == null) {
            next.add(there);
          }
        }
      }
      return List.of();
    }

    private static List<String> way(Map<String, String> cameFrom, String start, String end) {
      List<String> way = new ArrayList<>(List.of(end));
      String here = end;
      while (!here.equals(start)) {
        here = cameFrom.getOrDefault(here, start);
        way.add(0, here);
      }
      return way;
    }

    private String words(List<String> cycle) {
      StringBuilder words =
          new StringBuilder("components go in a ring: " + String.join(" -> ", cycle) + " -> ");
      words.append(cycle.get(0));
      for (int i = 0; i < cycle.size(); i++) {
        String to = cycle.get((i + 1) % cycle.size());
        words.append("; ").append(uses.getOrDefault(cycle.get(i), Map.of()).get(to));
      }
      return words.toString();
    }
  }
}
