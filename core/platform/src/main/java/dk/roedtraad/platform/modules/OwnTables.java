package dk.roedtraad.platform.modules;

import dk.roedtraad.api.tool.ModuleStore;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets a module at its own entities and at nothing else: the entity must stand in the package of
 * the module whose class asks. No module sees the entity manager itself.
 */
@Dependent
@Transactional
public class OwnTables implements ModuleStore {
  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject ModuleCatalog catalog;
  @Inject InjectionPoint asker;

  @Override
  public <T> Optional<T> find(Class<T> type, UUID id) {
    check(type);
    return Optional.ofNullable(em.find(type, id));
  }

  @Override
  public <T> List<T> where(Class<T> type, String field, Object value) {
    check(type);
    CriteriaBuilder builder = em.getCriteriaBuilder();
    CriteriaQuery<T> query = builder.createQuery(type);
    Root<T> root = query.from(type);
    query.select(root).where(builder.equal(root.get(field), value));
    return em.createQuery(query).setMaxResults(MOST_ROWS).getResultList();
  }

  @Override
  public <T> T save(T entity) {
    check(entity.getClass());
    T kept = em.merge(entity);
    em.flush();
    return kept;
  }

  @Override
  public void remove(Object entity) {
    check(entity.getClass());
    em.remove(em.merge(entity));
    em.flush();
  }

  private void check(Class<?> type) {
    Class<?> asking = asker.getMember().getDeclaringClass();
    Optional<InstalledModule> module = catalog.ownerOf(asking);
    if (!type.isAnnotationPresent(Entity.class)
        || module.isEmpty()
        || !module.equals(catalog.ownerOf(type))) {
      throw new IllegalArgumentException(
          type.getName()
              + " is not an entity of the module of "
              + asking.getSimpleName()
              + "; ask core for what is core's");
    }
  }
}
