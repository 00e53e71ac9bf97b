package dk.roedtraad.platform.modules;

import dk.roedtraad.api.tool.LetsIn;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.transaction.Transactional;

/**
 * Puts every route of a module into one transaction, so that what it keeps, what it tells the
 * thread and the row in the read log stand or fall together. A module cannot forget it.
 */
public class ToolTransactions implements Extension {

  <T> void whole(@Observes @WithAnnotations(LetsIn.class) ProcessAnnotatedType<T> route) {
    route.configureAnnotatedType().add(new Whole());
  }

  @SuppressWarnings("BadAnnotationImplementation") // equals and hashCode come from the literal
  private static final class Whole extends AnnotationLiteral<Transactional>
      implements Transactional {
    private static final long serialVersionUID = 1L;

    @Override
    public TxType value() {
      return TxType.REQUIRED;
    }

    @Override
    public Class<?>[] rollbackOn() {
      return new Class<?>[] {Exception.class};
    }

    @Override
    public Class<?>[] dontRollbackOn() {
      return new Class<?>[0];
    }
  }
}
