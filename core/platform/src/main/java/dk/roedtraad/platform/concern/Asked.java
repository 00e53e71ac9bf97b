package dk.roedtraad.platform.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Whether parents and child have been talked to, and what they said. */
@Embeddable
class Asked {
  @Column(name = "parents_told")
  private @Nullable Boolean parentsTold;

  @Column(name = "parents_said")
  private String parentsSaid = "";

  @Column(name = "child_told")
  private @Nullable Boolean childTold;

  @Column(name = "child_said")
  private String childSaid = "";

  protected Asked() {}

  Asked(NewConcern told) {
    this.parentsTold = told.parentsTold();
    this.parentsSaid = told.parentsSaid();
    this.childTold = told.childTold();
    this.childSaid = told.childSaid();
  }
}
