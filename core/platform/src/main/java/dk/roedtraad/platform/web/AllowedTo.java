package dk.roedtraad.platform.web;

import dk.roedtraad.platform.people.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The roles that a route lets in. Which children they meet there is asked of the access layer. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AllowedTo {
  Role[] value();
}
