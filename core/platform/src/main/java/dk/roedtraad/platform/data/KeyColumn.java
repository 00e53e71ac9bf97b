package dk.roedtraad.platform.data;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a key be absent: by itself EclipseLink cannot read an empty {@code uuid} column. */
@Converter
public class KeyColumn implements AttributeConverter<@Nullable UUID, @Nullable UUID> {

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable UUID key) {
    return key;
  }

  @Override
  public @Nullable UUID convertToEntityAttribute(@Nullable UUID column) {
    return column;
  }
}
