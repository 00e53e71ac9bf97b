package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.data.KeyColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of looking for the child that a concern is about; nothing while nobody has looked. */
@Embeddable
class Identified {
  @Enumerated(EnumType.STRING)
  @Column(name = "identity")
  private @Nullable Identity how;

  @Column(name = "identity_words")
  private String words = "";

  @Column(name = "identity_at")
  private @Nullable Instant at;

  @Column(name = "identity_by")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID by;

  protected Identified() {}

  Identified(Identity how, String words, UUID by) {
    this.how = how;
    this.words = words;
    this.at = Instant.now();
    this.by = by;
  }

  boolean isDone() {
    return how != null;
  }
}
