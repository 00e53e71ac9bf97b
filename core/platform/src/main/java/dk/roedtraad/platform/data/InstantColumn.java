package dk.roedtraad.platform.data;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps moments as {@code timestamptz}: by itself EclipseLink would write an instant as bytes. */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<@Nullable Instant, @Nullable Timestamp> {

  @Override
  public @Nullable Timestamp convertToDatabaseColumn(@Nullable Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }

  /** EclipseLink reads the column as a timestamp, whatever is asked for here. */
  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable Timestamp column) {
    return column == null ? null : column.toInstant();
  }
}
