import Catalog
import Testing

struct FormattingTests {
  @Test(arguments: [
    (0, "0"), (-0.0000001, "0"), (28000, "28,000"), (3.9, "3.9"), (-0.05, "−0.05"), (1234.000001, "1,234.000001"),
    (830_000_000_000.5, "830,000,000,000.5"), (12_000_000_000_000.5, "12,000,000,000,001"), (1e16, "1e+16"),
  ])
  func `numbers have the decimals that they have, and none that they do not`(number: Double, text: String) {
    #expect(Formatting(formats: SiteSettings.Formats()).decimal(number) == text)
  }
}
