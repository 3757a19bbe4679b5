import Markup
import Testing

/// The examples of RFC 4648, section 10, and Vietnamese.
@Test(
  "Bytes in base64",
  arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("Đường", "xJDGsOG7nW5n"),
  ])
func base64(plain: String, encoded: String) {
  #expect(Base64.encoded(Array(plain.utf8)) == encoded)
}
