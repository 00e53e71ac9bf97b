package dk.roedtraad.platform.tenant;

import java.sql.Types;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;

/**
 * Lets an empty key or moment be written: EclipseLink sends such a null as text or bytes, which
 * PostgreSQL refuses for a column of another type.
 */
final class TypedNulls {
  private static final Set<Class<?>> TYPES = Set.of(UUID.class, Instant.class);

  private TypedNulls() {}

  static void in(ClassDescriptor descriptor) {
    for (DatabaseMapping mapping : descriptor.getMappings()) {
      if (mapping instanceof AbstractDirectMapping direct
          && TYPES.contains(typeOf(descriptor.getJavaClass(), direct.getAttributeName()))) {
        direct.getField().setSqlType(Types.OTHER);
      }
    }
  }

  /**
   * Asked of the class itself: the mappings do not know their types before the session is logged
   * in.
   */
  private static Class<?> typeOf(Class<?> entity, String attribute) {
    try {
      return entity.getDeclaredField(attribute).getType();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(entity + " has no field " + attribute, e);
    }
  }
}
