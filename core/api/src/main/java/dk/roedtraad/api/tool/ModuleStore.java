package dk.roedtraad.api.tool;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The only door from a module to its own tables. Injected into a module's resources and into what
 * they inject. It gives and keeps entities of the module's own package alone, for the tenant at
 * hand, in the transaction of the route: a route that ends with an exception has kept nothing.
 * Never more than {@link #MOST_ROWS} at a time.
 *
 * @since 1.0
 */
public interface ModuleStore {

  /** The most rows that one question answers. */
  int MOST_ROWS = 500;

  /**
   * @return the row, or empty when there is none for this tenant
   * @throws IllegalArgumentException when the type is not one of the module's own entities
   */
  <T> Optional<T> find(Class<T> type, UUID id);

  /**
   * Rows whose field has the value, at most {@link #MOST_ROWS}.
   *
   * @param field a field of the entity, by its Java name
   * @throws IllegalArgumentException when the type or the field is not the module's own
   */
  <T> List<T> where(Class<T> type, String field, Object value);

  /**
   * Keeps a new row or the changes to one. When the entity has a version and somebody else has kept
   * another since, nothing is kept and the route answers 412.
   *
   * @return the row as it is kept; go on with this one
   * @throws IllegalArgumentException when the type is not one of the module's own entities
   */
  <T> T save(T entity);

  /**
   * Takes the row away; 412 like {@link #save}.
   *
   * @throws IllegalArgumentException when the type is not one of the module's own entities
   */
  void remove(Object entity);
}
