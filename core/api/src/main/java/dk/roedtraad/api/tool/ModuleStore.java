package dk.roedtraad.api.tool;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The only door from a module to its own tables. Injected into a module's resources. It gives and
 * keeps entities of the module's own package alone, for the tenant at hand, in the transaction of
 * the request, and never more than {@link #MOST_ROWS} at a time.
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
   * Keeps a new row or the changes to one.
   *
   * @throws IllegalArgumentException when the type is not one of the module's own entities
   */
  <T> T save(T entity);

  /**
   * @throws IllegalArgumentException when the type is not one of the module's own entities
   */
  void remove(Object entity);
}
