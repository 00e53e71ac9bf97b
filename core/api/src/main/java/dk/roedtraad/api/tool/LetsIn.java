package dk.roedtraad.api.tool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles that a route of a module lets in. A route that does not say is refused for everybody,
 * so a forgotten annotation closes a page instead of opening it. Which children a person meets
 * there is asked of {@link Children}.
 *
 * @since 1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface LetsIn {
  StaffRole[] value();
}
