package dk.roedtraad.platform.security;

import dk.roedtraad.platform.tenant.BoundTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Seals texts such as CPR numbers with the bound tenant's own key (AES-256-GCM, a fresh nonce each
 * time), and makes the keyed fingerprint by which a sealed text can be found again.
 */
@ApplicationScoped
public class Sealing {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

  /** The text, readable with this tenant's key only. */
  public byte[] seal(String text) {
    return seal(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same for what is no text. */
  public byte[] seal(byte[] content) {
    try {
      byte[] nonce = new byte[NONCE];
      RANDOM.nextBytes(nonce);
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(content);
      return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal", e);
    }
  }

  /**
   * The text that was sealed.
   *
   * @throws IllegalStateException when it was sealed with another key or has been changed
   */
  public String open(byte[] sealed) {
    return new String(openBytes(sealed), StandardCharsets.UTF_8);
  }

  /**
   * What was sealed and is no text.
   *
   * @throws IllegalStateException when it was sealed with another key or has been changed
   */
  public byte[] openBytes(byte[] sealed) {
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE));
      return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot open what was sealed", e);
    }
  }

  /** The same for the same text within a tenant, and telling nothing of it without the key. */
  public byte[] fingerprint(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(derived("find"), "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot make a fingerprint", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        mode, new SecretKeySpec(derived("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }

  private byte[] derived(String use) {
    return keys.computeIfAbsent(BoundTenant.required() + "/" + use, name -> derive(use));
  }

  private static byte[] derive(String use) {
    String key =
        ConfigProvider.getConfig()
            .getValue("tenant." + BoundTenant.required() + ".key", String.class);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256"));
      return mac.doFinal(use.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot derive a key", e);
    }
  }
}
