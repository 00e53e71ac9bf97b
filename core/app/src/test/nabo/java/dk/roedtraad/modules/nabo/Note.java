package dk.roedtraad.modules.nabo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A few words that several people may change. */
@Entity(name = "NaboNote")
@Table(name = "nabo_note")
public class Note {
  @Id private UUID id;

  @Column(nullable = false)
  private String words;

  @Version private int version;

  /** For the entity manager alone. */
  protected Note() {}

  /**
   * @param version the one that the words were read at; 0 for a new note
   */
  public Note(UUID id, String words, int version) {
    this.id = id;
    this.words = words;
    this.version = version;
  }

  /** Words and version, for looking. */
  @Override
  public String toString() {
    return words + " " + version;
  }
}
